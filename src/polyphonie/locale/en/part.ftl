# Taking part: a participant's pages. Same ids and same facts as the French file.

part-preview = Preview: this activity is not open yet, nothing will be kept.
part-until = You can answer until { $day }.
part-open = It is open.
part-stage = Stage { $stage } of { $count }.
part-round = Round { $round }.
part-given-so-far =
    { $count ->
        [one] You have answered once already, thank you. Go on as long as you like.
       *[other] You have answered { $count } times already, thank you. Go on as long as you like.
    }
part-given-already = You have answered already: your answers are here, you can change them.
part-refused =
    { $count ->
        [0] This is not recorded yet
        [one] This is not recorded yet: one answer needs another look
       *[other] This is not recorded yet: { $count } answers need another look
    }
part-honeypot = Leave this box empty
part-yours = What you have proposed already:
part-withheld = Taken off by the team, because: { $reason }.
part-send = Send
part-next = Continue
part-page = Page { $page }
part-pages = Look at my answers again:
part-pages-on = what follows
part-change = You can change your mind until it closes. No account is needed.
part-all-answered = You have answered everything, thank you
part-all-answered-text = Your answers are kept. Come back with this same device to change them, or when other questions arrive.
part-nothing = There is nothing to ask you for now
part-nothing-text = You have answered everything, or the next stage has not begun. Come back later with this same device.
part-heard = What others said of it ({ $count })
part-opens = This opens on { $day }.
part-closed = It is over: one can no longer answer.
part-closed-text = The outcome appears here as soon as the team has checked it.
part-see-outcome = Read the outcome
part-see-so-far = See how things stand
part-mirror = You, and the whole
part-mirror-alone = This is told to you alone, on this device.
part-mirror-so-far = It is not final: others are still answering.
part-mirror-named = “{ $title }”
part-mirror-this = this point
part-feedback = What round { $round } gave
part-feedback-text = Under each question, read what others said. Then answer again, as before or otherwise.
part-yes = yes
part-no = no
part-choose = Choose
part-take-back = Take my answer back
part-code = Your code
part-code-hint = Ten letters and figures, with or without the dash.
part-enter = Enter
part-mail = Your e-mail address
part-mail-hint = It serves to have one answer per person. It is not kept.
part-mail-send = Receive the link
part-mail-sent = Look at your mail
part-mail-sent-text = If this address can receive mail, a link is waiting there. It serves for two hours.
part-account = An account is needed to answer here.
part-link = This activity opens with a link received from the team. Find it in their message.
part-picture-yours = The picture you have just sent
part-picture-drop = Take this picture away
part-similar = What you propose resembles what is already there
part-similar-text = Nothing is sent yet. Support what says the same already, or put what you wrote anyway: both are welcome.
part-similar-yours = You propose: “{ $title }”.
part-similar-there =
    { $count ->
        [one] Already on the table
       *[other] Already on the table, the closest first
    }
part-similar-sure = Put it anyway
part-similar-instead = Send without putting it
part-similar-back = “Send without putting it” keeps your other answers and your support. To change your text, go back.
part-receipt = Your receipt
part-thanks = Thank you, it is received
part-received = Your answer is in the journal of the process. Nobody can change it there without it being seen.
part-taken-back = Your answer was taken back, and the journal says so.
part-receipt-text = Write this code down, or keep this page: with it, anyone can check that the answer is in the journal, without knowing what it says.
part-receipt-place = Place in the journal
part-receipt-when = Received on
part-receipt-seal = Seal
part-receipt-sealed = no. { $number }, { $at }
part-receipt-unsealed = The next one, within a minute. Come back to this page to check it.
part-receipt-verify = Then, without asking us anything:
part-find = Check a receipt
part-find-text = With the code written down when answering, one sees that the answer is in the journal, and when it came in. One does not see what it says.
part-find-code = Code of the receipt
part-find-hint = A number, then sixteen letters and digits. Spaces, dashes and small letters make no difference.
part-find-go = Check
part-find-missing = No answer of this activity has this code.
part-find-missing-mend = Read it again on your receipt, letter by letter. A code received in another activity is checked on the page of that one. If it is copied well, tell the team: an answer that was received must never be missing.
part-find-back = Back to the activity
journal-take = Download the sealed journal (JSON)
journal-sealed = A journal that nobody can rewrite
journal-sealed-text = Every contribution, every decision of the team is written down, then sealed a minute later at most. Here is the head of seal no. { $number }, of { $at }: write it down. If anything before it changed, the command “polyphonie verify” would show it. The file holds neither names nor answers, only digests.
part-again = See or change my answers
part-receipt-again = Find my receipt again

activity-closed = One can no longer answer here.
activity-closed-mend = The activity is closed, or has moved to another stage. Nothing of what you have just written was recorded.
activity-unknown = This activity does not exist, or no longer for you.
activity-unknown-mend = Open again the link that you received.
form-reused = This form has served already.
form-reused-mend = Open the page again: your first answer is kept, you can change it.
form-broken = This form is incomplete.
form-broken-mend = Open the page again and start over.
nothing-given = You have not answered anything yet.
nothing-given-mend = Answer one question at least.
post-refused =
    { $count ->
        [one] One answer cannot be taken as it is.
       *[other] { $count } answers cannot be taken as they are.
    }
post-refused-mend = Each is marked in its place.
looks-like-a-machine = This looks as if a machine had sent it.
looks-like-a-machine-mend = Open the page again, take the time to read, then send it once more.
entry-needed = You must first say who you are, as the activity asks.
entry-needed-mend = Open the page of the activity again.
arrivals-too-often = Many people have just arrived through the same connection as you.
arrivals-too-often-mend =
    { $wait ->
        [one] Try again in a second.
       *[other] Try again in { $wait } seconds.
    } If you are in a room, tell whoever runs it: the team can declare the room, and everybody will be able to answer. Using your own connection works too.
too-often = Too many posts in a row.
too-often-mend =
    { $wait ->
        [one] Wait for one second, then try again.
       *[other] Wait for { $wait } seconds, then try again.
    }
code-unknown = This code does not open this activity.
code-unknown-mend = Check each letter. If it still does not work, ask the team for another.
too-many-codes = { $asked } codes cannot be added.
too-many-codes-mend = An activity has { $most } at most.
instrument-unknown = The tool “{ $slug }” is not installed here.
instrument-unknown-mend = Install it, or choose another.
bad-archive =
    { $count ->
        [one] This archive has one fault.
       *[other] This archive has { $count } faults.
    }
bad-archive-mend = Make it again from the activity.

fault-archive-format = This is not the archive of an activity.
fault-archive-format-mend = The format expected is “{ $known }”.
fault-archive-shape = The archive does not have the expected shape: { $what }.
fault-archive-shape-mend = Make it again from the activity.
fault-ask-unknown = This question does not exist.
fault-ask-unknown-mend = Open the page again.
fault-ask-not-yours = This question is not for you.
fault-ask-not-yours-mend = Open the page again.
fault-ask-closed = This question is not asked at this moment.
fault-ask-closed-mend = Open the page again to see today’s questions.
fault-item-unknown = What this answer is about is no longer on the table.
fault-item-unknown-mend = Open the page again to see what is there.
fault-field-unknown = This field does not exist.
fault-field-unknown-mend = Open the page again.
fault-field-required = An answer is missing.
fault-field-required-mend = Answer here.
fault-field-not-whole = A whole number is needed.
fault-field-not-whole-mend = Write it in figures.
fault-field-out-of-bounds = This number is out of bounds.
fault-field-out-of-bounds-mend = Between { $least } and { $most }.
fault-field-not-yes-no = Yes or no is needed.
fault-field-not-yes-no-mend = Choose one of the two.
fault-field-not-choice = This choice is not offered.
fault-field-not-choice-mend = Take one of the list.
fault-field-choices-count = Too many or too few choices, or the same one twice.
fault-field-choices-count-mend = Between { $least } and { $most }.
fault-field-not-file = It takes a picture.
fault-field-not-file-mend = Choose it again.
fault-picture-undescribed = The picture has no description.
fault-picture-undescribed-mend = Say in a sentence what it shows, for who does not see it.
fault-picture-missing = The description is here, but not the picture.
fault-picture-missing-mend = Choose the picture, or erase its description.
fault-picture-lost = We no longer have this picture.
fault-picture-lost-mend = Choose it again.
fault-picture-too-heavy = This file is too heavy.
fault-picture-too-heavy-mend = { $most } MB at most: reduce the picture, or take another.
fault-picture-too-large = This picture has too many points to be opened.
fault-picture-too-large-mend = { $most } million points at most: reduce it, or take another.
fault-pictures-full = This activity has received as many pictures as it can keep.
fault-pictures-full-mend = Send your text without a picture: { $most } are there already.
fault-picture-unreadable = This file is not a picture that we can read.
fault-picture-unreadable-mend = Send a JPEG, PNG or WebP picture.
fault-field-not-text = A text is needed.
fault-field-not-text-mend = Write a few words.
fault-field-too-long = This text is too long.
fault-field-too-long-mend = { $most } characters at most.
fault-field-control-character = This text holds a character that cannot be written.
fault-field-control-character-mend = Type it again rather than pasting it.
fault-field-not-decimal = A number is needed.
fault-field-not-decimal-mend = Write it in figures, for example 12.5.
fault-field-not-date = A day is needed.
fault-field-not-date-mend = Write it so: 2027-01-31.
fault-field-not-asked = This question is not asked, given your other answers.
fault-field-not-asked-mend = Open the page again: only the questions that concern you are there.
fault-field-against-rule = This answer is not accepted.
fault-field-against-rule-mend = { $rule }

part-letter = Your address is confirmed. What remains is to come in.
letter-expired = This link has waited too long, or is not ours.
letter-expired-mend = Ask for another from the page of the activity.
mail-address = This address is not written so.
mail-address-mend = Check it, for example “camille@example.org”.
mail-activity-subject = Your link for “{ $title }”
mail-activity =
    Here is the link to answer “{ $title }”:

    { $page }

    It serves for two hours. Your address ({ $email }) is not kept. If you asked for nothing, forget this message.
