# polyphonie verify, in English. Same ids and facts as the French file.

verify-stands = The outcome stands: { $instrument }, { $items } items on the table, { $given } contributions counted again.
verify-digest-said = Digest of what was counted: { $digest }
verify-digest = The digest written in the archive is not that of its content.{ $what }
verify-uncounted = The archive holds no outcome to verify.{ $what }
verify-finding = The verifier of the tool does not find again: { $what }.
verify-count = Counted again by the rule, the outcome is another.{ $what }
does-not-stand =
    { $count ->
        [one] This outcome does not stand: one difference.
       *[other] This outcome does not stand: { $count } differences.
    }
does-not-stand-mend = Ask whoever published it for the original archive, and compare.
rows-reserved = This archive gives the figures without the answers, which the team keeps so as to betray nobody: there is nothing to count again. Its digest binds the team: { $digest }
rows-reserved-mend = Have the whole archive counted again by somebody trusted, and compare its digest with this one.

# -- a sealed journal

verify-journal-stands =
    { $entries ->
        [one] The journal stands: one entry
       *[other] The journal stands: { $entries } entries
    }{ $seals ->
        [one] {""} under one seal.
       *[other] {""} under { $seals } seals, each bound to the one before.
    }
verify-journal-head = Head: { $head }
verify-receipt-there = Receipt { $receipt } is there, under seal no. { $seal }.
verify-receipt-missing = Receipt { $at } is not in this journal.
verify-receipt-later = Receipt { $at } is later than the last seal: download the journal again.
verify-head-missing = No seal has this head: { $at }. The journal was rewritten or cut since it was noted.
verify-seal-number = Seal no. { $at } is not in its place.
verify-seal-entries = Under seal no. { $at }, entries are missing or too many.
verify-seal-root = Under seal no. { $at }, an entry has changed.
verify-seal-chain = Seal no. { $at } is not bound to the one before.
verify-seal-order = Seal no. { $at } closes what another closed already.
verify-seal-none = Entry { $at } is under no seal.
journal-needed = A receipt and a head are looked for in a sealed journal, and this file is the archive of an activity.
journal-needed-mend = Download the journal from the page of the process, or from your receipt.
fault-journal-format = This is not a sealed journal of Polyphonie.
fault-journal-format-mend = Give the file as it was downloaded; its “format” must be { $known }.
fault-journal-shape = This part of the journal has not the expected shape.
fault-journal-shape-mend = Download the journal again, without opening it in a spreadsheet.
