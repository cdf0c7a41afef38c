# What is wrong in a file, and how to mend it, in English. Same ids and same facts as the French file.

fault-line = line { $line }, column { $column }
fault-count =
    { $count ->
        [0] No fault in the file.
        [one] One fault in the file.
       *[other] { $count } faults in the file.
    }
fault-more =
    { $count ->
        [one] And one more fault.
       *[other] And { $count } more faults.
    }
bad-file =
    { $count ->
        [one] The file holds one fault.
       *[other] The file holds { $count } faults.
    }
bad-file-mend = Mend each line named, then start again.

# The file as a whole
fault-file-empty = The file is empty.
fault-file-empty-mend = Start from an example, and describe your situation in it.
fault-file-too-big = The file is too big: { $size } bytes, for { $most } at most.
fault-file-too-big-mend = Keep the essential, or split it into several files.
fault-not-utf8 = The file is not written in UTF-8: byte { $byte } cannot be read.
fault-not-utf8-mend = Save it again, with the UTF-8 encoding.
fault-not-yaml = Here, the file cannot be read as YAML.
fault-not-yaml-mend = Check the indents, the colons and the quotes around this place.
fault-not-json = Here, the file cannot be read as JSON.
fault-not-json-mend = Check the commas, the quotes and the braces around this place.
fault-root-not-mapping = The file should begin with names followed by a colon.
fault-root-not-mapping-mend = Begin with the field “polyphonie”, whose value is “situation/1”.
fault-several-documents = The file holds several documents, separated by “---”.
fault-several-documents-mend = Keep only one in each file.
fault-too-deep = Too many levels inside one another: { $most } at most.
fault-too-deep-mend = Bring this passage up a few levels.
fault-too-many-faults = There are too many faults: only the first { $most } are given.
fault-too-many-faults-mend = Mend these, then start again to see the next.
fault-too-many-values = The file holds too many values: { $most } at most.
fault-too-many-values-mend = Keep the essential, or split it into several files.
fault-alias = A reference is not allowed here: “*{ $name }”.
fault-alias-mend = Copy the value in place of the reference.
fault-anchor = An anchor is not allowed here: “&{ $name }”.
fault-anchor-mend = Take out “&{ $name }” and keep the value.
fault-tag = A tag is not allowed here: “{ $name }”.
fault-tag-mend = Take out the tag and keep the value.
fault-key-not-word = The name of a field must be a plain word.
fault-key-not-word-mend = Write a word before the colon.
fault-wrong-version = This version of the file is not known.
fault-wrong-version-mend = Write “{ $known }” in the field “polyphonie”.

# Fields and keys
fault-required = “{ $key }” is missing.
fault-required-mend = Add “{ $key }” here, with its value.
fault-unknown-key = The field “{ $key }” is not known here.
fault-unknown-key-mend = The fields known: { $known }.
fault-unknown-key-near = The field “{ $key }” is not known here.
fault-unknown-key-near-mend = Did you mean “{ $near }”?
fault-duplicate-key = The field “{ $key }” is written twice.
fault-duplicate-key-mend = Keep only one “{ $key }”.
fault-duplicate-id = The identifier “{ $id }” is already taken.
fault-duplicate-id-mend = Give one of the two another identifier than “{ $id }”.
fault-repeated = “{ $value }” is written twice in the list.
fault-repeated-mend = Keep “{ $value }” only once.
fault-dangling = “{ $id }” is nowhere in the file.
fault-dangling-mend = Add it, or choose among: { $known }.
fault-dangling-near = “{ $id }” is nowhere in the file.
fault-dangling-near-mend = Did you mean “{ $near }”?
fault-dangling-source = The source “{ $id }” is not in the list of sources.
fault-dangling-source-mend = Add it under “sources”, or choose among: { $known }.

# Values
fault-not-text = A text is expected here.
fault-not-text-mend = Write a text, on one line or between quotes.
fault-text-empty = The text is empty.
fault-text-empty-mend = Write something, or take this field out.
fault-text-too-long = The text is too long: { $length } characters, for { $most } at most.
fault-text-too-long-mend = Shorten it to { $most } characters.
fault-control-character = The text holds an invisible character that is not allowed.
fault-control-character-mend = Type this passage again, rather than copying it.
fault-not-identifier = “{ $value }” cannot serve as an identifier.
fault-not-identifier-mend = Use letters without accents, digits, hyphens, with no space.
fault-not-number = “{ $value }” is not a number.
fault-not-number-mend = Write a number with no unit and no quotes, with a point for decimals: 12.5.
fault-not-whole = “{ $value }” is not a whole number.
fault-not-whole-mend = Write a number with no decimals.
fault-negative = “{ $value }” is below zero.
fault-negative-mend = Write a number from { $least } to { $most }.
fault-not-in-range = “{ $value }” is outside the scale.
fault-not-in-range-mend = Write a number from { $least } to { $most }.
fault-not-yes-no = A yes or a no is expected here.
fault-not-yes-no-mend = Write “true” for yes, “false” for no.
fault-not-date = “{ $value }” is not a date.
fault-not-date-mend = Write the year, the month, the day: 2026-03-21.
fault-date-absurd = The year of “{ $value }” is out of reach.
fault-date-absurd-mend = Write a year from 1900 to 2200.
fault-dates-reversed = The dates are the wrong way round: the decision ({ $second }) comes before the description ({ $first }).
fault-dates-reversed-mend = Correct one of the two: { $first } or { $second }.
fault-not-range = One number, or three, are expected here.
fault-not-range-mend = Write one number, or the least, the usual and the most: [10, 20, 40].
fault-not-span = Two numbers are expected here.
fault-not-span-mend = Write the least and the most: [1, 3].
fault-range-not-ordered = The numbers do not go from the smallest to the largest.
fault-range-not-ordered-mend = Put them in rising order.
fault-not-list = A list is expected here.
fault-not-list-mend = Write one line for each element, each after a dash.
fault-item-empty = An element of the list is empty.
fault-item-empty-mend = Fill it in, or take its dash out.
fault-list-too-long = The list is too long: { $length } elements, for { $most } at most.
fault-list-too-long-mend = Keep { $most } of them.
fault-not-mapping = Names are expected here, each followed by a colon and a value.
fault-not-mapping-mend = Write each field on its own line: its name, a colon, its value.
fault-unknown-code = “{ $value }” is not a word known here.
fault-unknown-code-mend = The words known: { $known }.
fault-unknown-code-near = “{ $value }” is not a word known here.
fault-unknown-code-near-mend = Did you mean “{ $near }”?
fault-not-bilingual = A text in French and in English is expected here.
fault-not-bilingual-mend = Write both, under “fr” and “en”.
fault-language-missing = The text is missing { $language ->
        [fr] in French
       *[other] in English
    }.
fault-language-missing-mend = Add it under “{ $language }”.
fault-languages-differ = The French has { $french ->
        [one] { $french } line
       *[other] { $french } lines
    }, the English { $english }.
fault-languages-differ-mend = Give both languages the same number of lines.

# What a situation says
fault-weights-zero = No objective weighs anything: all weights are zero.
fault-weights-zero-mend = Give one objective a weight of at least 1.
fault-influence-on-self = “{ $id }” cannot influence itself.
fault-influence-on-self-mend = Put 0, or take out the cell of “{ $id }” on its own row.
fault-limit-without-amount = The constraint limits “{ $limits }”, without saying how much.
fault-limit-without-amount-mend = Add “amount”, in this unit: { $unit }.
fault-wrong-unit = The unit “{ $value }” is not the one expected.
fault-wrong-unit-mend = Count in this unit: { $unit }.
fault-condition = The condition cannot be read, at character { $column }: { $problem ->
        [too_long] it is too long
        [too_deep] it has too many brackets inside one another
        [unexpected_character] this character has no place there
        [unexpected_token] this word has no place there
        [unexpected_end] it stops too soon
        [wrong_kind] this value is not of the right kind
       *[other] it is badly formed
    }.
fault-condition-mend = Write it again on this model: population >= 10000 and scope == "municipality".

# Tables of influences and positions
fault-too-few = At least { $needed } are required; there are { $found }.
fault-too-few-mend = Complete up to { $needed }.
fault-not-square = The table must have as many rows as columns: { $needed } expected, { $found } found.
fault-not-square-mend = Take the list of actors, in the same order, in rows and in columns: { $needed }.
fault-wrong-shape = The table has not the right size: { $needed } expected, { $found } found.
fault-wrong-shape-mend = Give one cell for each row and each column: { $needed }.
fault-diagonal-not-zero = “{ $row }” cannot influence itself ({ $value }).
fault-diagonal-not-zero-mend = Put 0 in the cell “{ $row }”, “{ $column }”.
fault-not-answered = The cell “{ $row }”, “{ $column }” has no answer.
fault-not-answered-mend = Fill in the cell “{ $row }”, “{ $column }”; 0 means “nothing”.
game-refused =
    { $count ->
        [one] The game of actors holds one fault.
       *[other] The game of actors holds { $count } faults.
    }
game-refused-mend = Mend each cell named, then start again.
unanswered =
    { $count ->
        [one] One cell has no answer, and this calculation needs them all.
       *[other] { $count } cells have no answer, and this calculation needs them all.
    }
unanswered-mend = Fill them in; 0 means “nothing”.
copies-differ = The answer of “{ $author }” is not about the same actors or the same objectives as the others.
copies-differ-mend = Have “{ $author }” answer on the same lists as the others.
not-computable = This figure does not exist for this game of actors: “{ $figure }” ({ $reason ->
        [no-influence] nobody influences anybody
        [power-all-returned] each undergoes as much as it exerts
       *[other] the answers do not allow it
    }).
not-computable-mend = Complete the influences between actors, then start again.
not-in-range = “{ $value }” is outside the scale, for “{ $field }”.
not-in-range-mend = Write a number from { $least } to { $most }.
bad-setting = The setting “{ $setting }” does not accept “{ $value }”.
bad-setting-mend = Go back to the original value of “{ $setting }”.
