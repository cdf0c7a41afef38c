# What came out of an activity, and running it. Same ids and same facts as the French file.

outcome-item = On the table
outcome-none = The outcome is not here yet
outcome-none-text = The count is made apart. Come back in a moment.
count-broke = The count stopped on an error, or its verifier did not accept it: no outcome is kept.
count-broke-mend = Start the count again. If it stops again, tell the person who runs the site: the detail is in its technical log.
outcome-team-only = You are of the team: this outcome is not published yet.
outcome-answer = What comes out
outcome-numbers = The numbers
outcome-card = Before quoting this outcome
outcome-who-could = Who could answer
outcome-who-did = Who answered
outcome-left-out = What did not count
outcome-left-out-yours = Of what you gave, this did not count
outcome-left-out-text =
    { $answers ->
        [one] One answer was not counted: at closing, it no longer stood. “{ $why }”
       *[other] { $answers } answers, from { $people ->
            [one] one person
           *[other] { $people } people
        }, were not counted: at closing, they no longer stood. “{ $why }”
    }
left-out-outdated = It answered a question that was no longer asked.
outcome-rule = The rule
outcome-other = What another rule would have given
outcome-unsure = What is not sure
outcome-limits = What this does not say
outcome-checked = Verification
outcome-checked-text = Counted by the rule, then checked by a separate program. Digest of what was counted: { $digest }.
outcome-access-open = Anyone who had the address of the page. Nothing kept somebody from answering twice with two devices.
outcome-access-link = Anyone whom the link reached. Nothing kept somebody from answering twice with two devices.
outcome-access-codes = The people who received a code, once each.
outcome-access-email = Anyone who confirmed an e-mail address, once per address.
outcome-access-account = Anyone who has an account here, once per account.
outcome-eligible =
    { $count ->
        [one] One person in all.
       *[other] { $count } people in all.
    }
outcome-gave =
    { $count ->
        [0] Nobody.
        [one] One person.
       *[other] { $count } people.
    }
outcome-gave-of =
    { $count ->
        [0] Nobody, of { $eligible } ({ $share }).
        [one] One person of { $eligible } ({ $share }).
       *[other] { $count } people of { $eligible } ({ $share }).
    }
outcome-setting = { $name }: { $value }.
outcome-check = Count it again yourself
outcome-check-text = The archive holds all that was counted, without any name. The command “polyphonie verify” counts it again, on any machine.
outcome-archive = Archive of the activity (JSON)
outcome-check-reserved = Here, one person’s answer would tell too much of them, even under a number: anybody may have the figures, and the team alone the answers. The published digest binds the team: it can change nothing any more, and somebody trusted, bound to silence, can count everything again from the whole archive.
outcome-archive-figures = Archive without the answers (JSON)
outcome-archive-whole = Download the whole archive
outcome-archive-whole-text = The whole archive holds the answers of each person, under a number. Hand it only to somebody bound to silence. This download is noted in the journal.

archive-not-ready = The archive is not ready yet.
archive-not-ready-mend = It is once the activity is closed and counted.
not-now =
    { $state ->
        [draft] The activity is not open yet.
        [scheduled] The activity is not open yet.
        [open] The activity is open, and has no other stage.
        [closed] The activity is closed.
        [published] The outcome is published already.
       *[other] Nothing has been counted yet.
    }
not-now-mend = Open the page again: it shows what can be done now.
nothing-on-the-table = There is nothing on the table: those who come would have nothing to answer.
nothing-on-the-table-mend = Add one item at least, then open.

entry-activity-opened = opened “{ $title }”
entry-activity-closed = “{ $title }” is closed
entry-count-stopped = stopped the count of “{ $title }”
entry-activity-went-on = took “{ $title }” to stage { $stage }, round { $round }
entry-outcome-published = published the outcome of “{ $title }”

outcome-round = Round { $round }
outcome-table-number = Table { $number }
outcome-table-head = Table
outcome-people = People
outcome-text = The text, after this round
outcome-amended = amended
survey-by-question = Question by question
survey-answers =
    { $count ->
        [one] One answer
       *[other] { $count } answers
    }
survey-middle = Half answer { $middle } or less; the middle half goes from { $low } to { $high }.
survey-words = Free texts, which the team reads: they are not counted.
consent-title = The positions on version { $round }
consent-quorum = The line marks the quorum: { $quorum }% of those who could take a position.
consent-all = The whole group
consent-position = Position
consent-silent = Took no position
consent-took = { $took } of { $could } took a position
consent-took-only =
    { $took ->
        [one] One position
       *[other] { $took } positions
    }
consent-objections = The objections, and where they stand
consent-open = without an answer
consent-settled = dealt with
spread-title = What the panel estimated in round { $round }
spread-told = Median { $median }, the middle half from { $low } to { $high } ({ $count ->
        [one] one answer
       *[other] { $count } answers
    }).
spread-consensus = Agreement.
spread-stable-dissent = Stable dissent: nobody moves any more.
spread-last-round = Neither agreement nor stability at the last round.
spread-another-round = Another round would help.
map-title = { $count ->
    [one] The map, as one
   *[other] The map, in { $count } groups
}
map-note = Two people close to each other vote in a similar way. The axes mean nothing by themselves.
map-dot = group { $letter }: { $count ->
        [one] one person
       *[other] { $count } people
    }
map-by-group = Share that agrees, group by group
map-group = Group { $letter } ({ $count })
outcome-grade = Majority grade
