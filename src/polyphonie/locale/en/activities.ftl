# The activities of a dossier, for its team; its tools; its public page. Same ids and facts as the French file.

activities-title =
    { $count ->
        [0] No activity yet
        [one] One activity
       *[other] { $count } activities
    }
activities-all = Activities
activities-lead = An activity serves an objective, with a tool, for a time. It usually starts from a step of the process.
activities-none = Nothing is open to people yet
activities-none-text = Choose an objective, then the tool that serves it. Nothing appears before you open it.
activities-step-none = No activity on line for this step: it may take place in a room.
activities-open-here = Open an activity for this step
activities-apart = Apart from the steps
activities-new = New activity
activities-public = See the public page
activity-state-draft = draft
activity-state-scheduled = announced
activity-state-open = open
activity-state-closed = closed
activity-state-published = outcome published
activity-until = until { $day }
activity-new-lead = First what is sought, then the tool.
activity-for-step = For the step “{ $step }”.
activity-objective = Which objective does it serve?
activity-tool = With which tool?
activity-serves = serves this objective
activity-title = Title
activity-title-hint = A question or an aim, in the words of those who will answer.
activity-why = Why it is asked
activity-why-hint = One sentence, that everyone reads before answering.
activity-make = Prepare this activity
activity-templates =
    { $count ->
        [one] Start from your organisation’s template
       *[other] Start from one of your organisation’s { $count } templates
    }
activity-from-nothing = Or start from a tool
activity-from-template = Started from the template “{ $name }”
activity-template-other = Choose another start
activity-template-toolless = tool not installed here: { $tool }
activity-template-table =
    { $count ->
        [0] nothing on the table
        [one] one element on the table
       *[other] { $count } elements on the table
    }
activity-template-title = Make a template of this activity
activity-template-lead =
    { $count ->
        [0] The template keeps the tool, its rule, the words, who may answer and the moderation chosen. No answer, no date, no code, no link.
        [one] The template keeps the tool, its rule, the words, who may answer, the moderation chosen, and one element that the team laid on the table. No answer, no date, no code, no link.
       *[other] The template keeps the tool, its rule, the words, who may answer, the moderation chosen, and { $count } elements that the team laid on the table. No answer, no date, no code, no link.
    }
activity-template-left =
    { $count ->
        [one] One element on the table stays out: it comes from participants, names a person, or was laid along the way.
       *[other] { $count } elements on the table stay out: they come from participants, name a person, or were laid along the way.
    }
activity-template-name-hint = For example: “Vote on options, with a code for each person”.
activity-no-objective = An objective of the participation is missing
activity-no-objective-text = An activity without an objective would be a tool for its own sake. Say first, in the situation, what the participation must serve.
activity-now-draft = In preparation
activity-now-scheduled = Announced
activity-now-open = Open
activity-now-closed = Closed
activity-now-published = Outcome published
activity-given =
    { $givers ->
        [0] Nobody has answered yet.
        [one] One person has answered ({ $gifts } answers kept).
       *[other] { $givers } people have answered ({ $gifts } answers kept).
    }
activity-open = Open now
sure-close-go = Close for good
sure-next-stage-go = Go to the next stage
sure-next-round-go = Open a new round
sure-close = Close…
sure-close-text = Nobody will be able to answer, change or take back their answer any more, and the activity will not open again. Counting follows within a minute.
sure-next-stage = Next stage…
sure-next-stage-text = This stage closes: there is no coming back to it. What was given stays.
sure-next-round = New round…
sure-next-round-text = This round closes and is counted: there is no coming back to it. Everyone answers again.
counting-progress = Progress of the count
counting-waiting = A count is asked for: it begins within a minute
counting-1 = Counting: answers are being read
counting-2 = Counting: the rule is being applied
counting-3 = Counting: being checked by a separate program
counting-4 = Counting: the outcome is being kept
counting-over = The count is over: reload the page to see what it gave
counting-look = See how far it is
counting-stop = Stop this count
nothing-to-stop = There is no count to stop.
nothing-to-stop-mend = It is over, or it is the one of the closing: a closed activity is always counted.
activity-publish = Publish the outcome
activity-count = Count now
activity-preview = See the participants’ page
activity-table =
    { $count ->
        [0] Nothing on the table
        [one] One item on the table
       *[other] { $count } items on the table
    }
activity-lay = Lay on the table
activity-lay-hint = One item a line. For a longer text: “title | text”.
activity-lay-people = Whoever reads the outcome reads these names: a first name, initials or a number are enough.
activity-lay-what = What
activity-lay-go = Lay
activity-import = Upload a file: { $name }
activity-import-hint = A { $ending } file of 2 MB at most. It replaces what is on the table; if it has a fault, nothing changes.
activity-import-go = Upload
activity-export = Download: { $name }
file-place = Sheet { $sheet }, row { $line }, column { $column }.
file-sheet = Sheet { $sheet }.
activity-take = Take what came out of
activity-take-go = Take
activity-settings = The rule
activity-settings-text = It no longer changes once the activity is open: everyone answers under the same one.
activity-keep = Keep
activity-frame = Around the activity
activity-access = Who can answer
activity-access-open = Anyone who has the address
activity-access-link = Anyone who has a secret link
activity-access-codes = The people to whom you give a code
activity-access-email = Anyone who confirms an e-mail address
activity-access-account = People who have an account here
activity-moderation = Reading over what people propose
activity-moderation-after = After: everything appears, you withhold with a reason
activity-moderation-before = Before: nothing appears without your consent
activity-opens = Opens by itself on
activity-closes = Closes by itself on
activity-eligible = How many people could answer
activity-hides = Show nothing of the outcome before you publish it
activity-share = Share
activity-share-link = The secret link is shown once. If it gets lost, make another: the old one will open nothing.
activity-new-link = Make a new link
activity-link-once = The link, shown once
activity-qr = Square to photograph, which leads to this activity
activity-codes =
    { $count ->
        [0] No code is made yet.
        [one] One code is made.
       *[other] { $count } codes are made.
    }
activity-codes-more = How many more codes
activity-codes-go = Make these codes
activity-codes-once =
    { $count ->
        [one] One code, shown once
       *[other] { $count } codes, shown once
    }
activity-codes-once-text = Copy them now: only their digest is kept.
room = A room full of phones
room-text = As a precaution, { $usual } people an hour may arrive through the same connection. In a room, everybody often shares one: declare it, and as many people as you say will be able to answer. The declaration is noted in the journal.
room-people = How many people
room-hours = For how many hours
room-go = Declare the room
room-open = A room of { $size } people is declared, until { $until }.
room-close = The room is over
activity-more = And also
activity-copy = Duplicate
activity-erase = Erase this draft
activity-guide = Guide of this tool
item-state-pending = waiting
item-state-withheld = withheld
item-up = Move “{ $name }” up
item-down = Move “{ $name }” down
item-remove = Remove “{ $name }”
moderation-waiting =
    { $count ->
        [one] One proposal waits for your ruling
       *[other] { $count } proposals wait for your ruling
    }
moderation-accept = Accept what is ticked
moderation-withhold = Withhold what is ticked
moderation-withhold-one = withhold
moderation-withhold-this = Take off, for this reason
moderation-why = For what reason
moderation-accept-one = put back
moderation-reason = Reason, if you withhold
moderation-words = Details, which the author will read
moderation-reason-off-topic = off topic
moderation-reason-insult = insult or threat
moderation-reason-personal = data about a person
moderation-reason-duplicate = said already
moderation-reason-unlawful = against the law
moderation-reason-unreadable = unreadable
moderation-reason-other = another reason
tools-title =
    { $count ->
        [one] One tool
       *[other] { $count } tools
    }
tools-all = Tools
tools-lead = What can be run here, with when to use it, when not to, and what the outcome does not say.
tool-settings = Settings
tool-between = from { $least } to { $most }
tool-sources = Sources of the rule
process-open =
    { $count ->
        [one] You can answer now
       *[other] You can answer now, in { $count } activities
    }
process-why = Why
process-decision = What will be decided
process-who = Who decides
process-when = When
process-level = Place given to participants
process-promise = The promise
process-negotiable = What is open
process-not-negotiable = What is not
process-steps =
    { $count ->
        [0] The steps
        [one] One step
       *[other] { $count } steps
    }
process-steps-none = The steps are not fixed yet.
process-undated = undated
process-here = we are here
process-overrides = Alarms overridden
process-overrides-text = The team overrode these alarms, and says why.

activity-untitled = A title is missing.
activity-untitled-mend = Say in one line what you ask.
objective-needed = An objective is missing.
objective-needed-mend = Choose the one that this activity serves.
template-outdated = The tool has changed since the template “{ $title }” was kept, and no longer takes its settings.
template-outdated-mend = Start from the tool itself, then keep a new template.
too-many-lines = { $count } lines at once: that is too many.
too-many-lines-mend = { $most } at most. Keep those that matter, nothing was laid.
file-needed = The file is missing.
file-needed-mend = Choose it on your device, then upload it.
no-items-file = This tool reads no file.
no-items-file-mend = Lay the items one a line.
moment-unreadable = “{ $value }” cannot be read as a date and hour.
moment-unreadable-mend = Write for example 2027-01-15T18:00.
activity-dates-reversed = The activity would close before it opens.
activity-dates-reversed-mend = Change one of the two dates.
room-unlikely = This room is unlikely.
room-unlikely-mend = From 1 to { $people } people, for 1 to { $hours } hours.
reason-needed = A reason is needed to withhold.
reason-needed-mend = Choose one; if it is “another reason”, say which in ten characters at least.

entry-activity-made = prepared the activity “{ $title }”
entry-activity-set = changed the rule of “{ $title }”
entry-activity-framed = changed the frame of “{ $title }”
entry-activity-link = made a new link for “{ $title }”
entry-activity-template-kept = made “{ $activity }” a template of the organisation: “{ $title }”
entry-activity-erased = erased the draft “{ $title }”
entry-codes-made = made { $count } codes for “{ $title }”
entry-room-opened = declared a room of { $size } people, for { $hours } h, in “{ $title }”
entry-room-closed = ended the room of “{ $title }”
entry-entered-for = wrote down somebody’s answer in “{ $title }”
entry-archive-taken = downloaded the whole archive of “{ $title }”
entry-items-laid = laid { $count } items on the table of “{ $title }”
entry-items-imported = laid on the table of “{ $title }” { $count } items read from a file
entry-items-taken = took into “{ $title }” { $count } items that came out of “{ $source }”
entry-items-accepted = accepted { $count } proposals in “{ $title }”
entry-items-withheld = withheld { $count } proposals of “{ $title }” (reason: { $reason })
process-nav = Public page

# -- the team answers, and writes for somebody

team-answers-title = Answer, for the team
team-answers-text = What you answer is read by all and written in the journal. A choice can be changed until the end; a written answer is added to those before.
team-answers-keep = Keep
team-answers-kept = It is written down.
team-answers-none = Nothing awaits an answer here for now.
team-answers-closed = The activity is not open
team-answers-closed-text = The team answers while the activity is open, as participants do.
team-answers-go = Answer, for the team
team-answers-waiting = { $count ->
        [0] Nothing awaits an answer from the team.
        [one] One thing awaits an answer from the team.
       *[other] { $count } things await an answer from the team.
    }
entry-go = Write for somebody
entry-title = Write for somebody
entry-text = A sheet of paper, a call, a person beside you: copy their answers without arranging them. It is noted in the journal, and counted apart in the outcome.
entry-code = The code of this person
entry-so-far = It is written down. You may stop here, or go on for the same person.
entry-receipt-code = Receipt to hand over: { $receipt }
entry-nothing = This activity asks nothing of participants for now.
entry-done = It is written down
entry-done-text = Hand this receipt to the person: it proves that their answer is in the journal.
entry-receipt = Their receipt
entry-next = Write for another person
entry-back = Back to the activity
outcome-on-paper = { $count ->
        [one] One answer was written down by the team, from paper or from speech.
       *[other] { $count } people answered on paper or aloud; the team wrote down their answers.
    }

open-now-title =
    { $count ->
        [0] Nothing is open at the moment
        [one] One activity is open
       *[other] { $count } activities are open
    }
open-now-lead = Choose, answer, keep your receipt: usually without an account, and you may change your mind until it closes.
open-now-link = by a link received
open-now-codes = with a code
open-now-email = address to confirm
open-now-account = with an account
open-now-from = from { $day }
open-now-told-on = published on { $day }
open-now-announced = Soon
open-now-told = What came of it
open-now-none = No public process has an activity yet
open-now-none-text = What opens here will appear on this page, with the date it ends.
open-now-processes = Read the public processes
