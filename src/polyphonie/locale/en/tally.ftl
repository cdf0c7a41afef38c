# What all counts say: progress, proof, settings and sheets. Same ids and same facts as the French file.

tally-progress = { $done } of { $total }
tally-settings = Settings: { $settings } · seed { $seed }
tally-input = File: { $file } · SHA-256 { $digest }…
tally-digest = Counted by { $engine } { $version } · digest of the outcome { $digest }…
tally-file-twice = { $file } holds the same as { $first }: the same ballots would count twice.
tally-file-twice-mend = Give each file once.
tally-unknown = Nothing here counts “{ $kind }”.
tally-unknown-mend = What can be counted: { $known }.

fault-setting-malformed = “{ $word }” is not a setting.
fault-setting-malformed-mend = Write a name, an equals sign, a value: name=value. Files come before --settings.
fault-setting-repeated = The setting “{ $setting }” is given twice.
fault-setting-repeated-mend = Keep only one “{ $setting }”.
fault-setting-missing = The setting “{ $setting }” is needed.
fault-setting-missing-mend = Add --settings { $setting }=…
fault-setting-unknown = The setting “{ $setting }” is not known here.
fault-setting-unknown-mend = The settings known: { $known }.
fault-setting-unknown-near = The setting “{ $setting }” is not known here.
fault-setting-unknown-near-mend = Did you mean “{ $near }”?
fault-setting-unreadable = “{ $value }” does not suit the setting “{ $setting }”.
fault-setting-unreadable-mend = Read what “{ $setting }” accepts in docs/reference/commands.md.
fault-setting-not-among = “{ $value }” is not one of the words of the setting “{ $setting }”.
fault-setting-not-among-mend = The words known: { $known }.
fault-setting-not-whole = “{ $value }” does not suit the setting “{ $setting }”.
fault-setting-not-whole-mend = Write a whole number from { $least } to { $most }.
fault-setting-not-words = “{ $value }” does not suit the setting “{ $setting }”.
fault-setting-not-words-mend = Write words separated by commas, none empty, none twice.

fault-sheet-empty = The sheet is empty.
fault-sheet-empty-mend = Put the names of the columns on the first line, then one row a line.
fault-sheet-not-text = This file is not text, but a workbook (xlsx, ods, xls), an archive, a picture or a PDF.
fault-sheet-not-text-mend = Open it in your spreadsheet, then save the sheet as CSV, in UTF-8.
fault-sheet-nul = The line holds a null character: the file is damaged, or in an encoding without its mark.
fault-sheet-nul-mend = Export it again as CSV, in UTF-8.
fault-sheet-encoding-unknown = Byte { $byte } belongs to no encoding known here.
fault-sheet-encoding-unknown-mend = Export the sheet again as CSV, in UTF-8.
fault-sheet-encodings-mixed = This line is in another encoding than the rest of the file.
fault-sheet-encodings-mixed-mend = Export the whole sheet again as CSV, in UTF-8, rather than joining files.
fault-sheet-column-missing = The column “{ $column }” is missing.
fault-sheet-column-missing-mend = Add it, or name it so. The columns found: { $known }.
fault-sheet-column-repeated = Two columns are named “{ $column }”; the first is column { $first }.
fault-sheet-column-repeated-mend = Give each column a name of its own.
fault-sheet-column-unnamed = Column { $number } has no name.
fault-sheet-column-unnamed-mend = Name it, or take it out with all its cells.
fault-sheet-row-ragged = The row has { $found ->
    [one] { $found } cell
   *[other] { $found } cells
}, for { $expected ->
    [one] { $expected } column
   *[other] { $expected } columns
}.
fault-sheet-row-ragged-mend = Check the separators and the quotes of this line; write { $expected } cells.
fault-sheet-quotes-open = Quotes opened here are never closed: the file may be cut.
fault-sheet-quotes-open-mend = Close the quotes, or get the whole file again.
fault-sheet-quotes-stray = Quotes are misplaced inside a cell.
fault-sheet-quotes-stray-mend = Put the whole cell between quotes, and double those inside it.
fault-sheet-cell-too-long = A cell is far too long: quotes may never be closed.
fault-sheet-cell-too-long-mend = Check the quotes from this line on.
fault-sheet-too-many-columns = The sheet has { $found } columns, for { $most } at most.
fault-sheet-too-many-columns-mend = Put one ballot, one person or one project a row, not a column.
