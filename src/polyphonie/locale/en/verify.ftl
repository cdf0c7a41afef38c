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
