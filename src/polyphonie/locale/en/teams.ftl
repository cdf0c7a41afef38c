# Organisations, teams and their log, in English. Same ids and same facts as the French file.

# Organisations
place-title = { $count ->
    [0] You belong to no organisation
    [one] Your organisation
   *[other] Your { $count } organisations
}
place-lead = An organisation holds dossiers: a cooperative, a town, an agency, a company, an association.
place-none = To join one, ask somebody who leads it for a link.
place-new = Create an organisation
place-new-text = You will be its first steward.
place-name = Name of the organisation
place-name-hint = As it will appear on dossiers.
place-create = Create
place-members-count = { $count ->
    [one] one person
   *[other] { $count } people
}
place-members = Members
place-role = Role
place-you = you
place-change = Change
place-change-of = the role of { $name }
place-remove = Remove
place-remove-of = { $name }
place-leave = Leave this organisation
place-member-title = The role of { $name }
place-remove-title = Remove { $name } from “{ $place }”?
place-remove-text = This person will no longer see the dossiers of the organisation, but those where they are in the team. The links that they made and nobody used are withdrawn.
place-leave-title = Leave “{ $place }”?
place-leave-text = You will no longer see its dossiers, but those where you are in the team. You will need an invitation to come back.
place-role-steward = steward
place-role-facilitator = facilitator
place-role-reader = reader
place-role-steward-text = leads the organisation, invites, administers its dossiers
place-role-facilitator-text = works on the dossiers of the organisation
place-role-reader-text = reads the dossiers of the organisation, without the judgements on actors
place-roles = Steward: leads the organisation, invites, administers its dossiers. Facilitator: works on its dossiers. Reader: reads them, without the judgements on actors.
last-steward = Nobody would be left to lead this organisation.
last-steward-mend = Give the role of steward to somebody else first.

# Teams
team-nav = Team
team-title = { $count ->
    [0] Nobody is in the team of this dossier yet
    [one] One person in the team
   *[other] { $count } people in the team
}
team-lead = Who works on this dossier, and what each may do with it.
team-members = The team
team-none = The team is empty
team-none-text = Make a first link of invitation, below.
team-role = Role
team-export = May take away the judgements on actors
team-may-export = may take away the judgements on actors
team-export-hint = This right is given one person at a time, to those who may read them already.
team-change = Change
team-change-of = the role of { $name }
team-remove = Remove
team-leave = Leave the team
team-member-title = The role of { $name }
team-remove-title = Remove { $name } from the team?
team-remove-text = This person will no longer have access to this dossier through the team. What they did remains, and their name in the log too. The links that they made and nobody used are withdrawn.
team-leave-title = Leave the team?
team-leave-text = You will no longer have access to this dossier through the team. You will need an invitation to come back.
team-through = Through the organisation “{ $place }”
team-through-text = These people open the dossier too, with the role that the organisation which holds it gives them.
team-can = What each role may do
team-can-deed = May
team-yes = yes
team-no = no
team-done-changed = The role of { $name } is up to date.
last-administrator = Nobody would be left to administer this dossier.
last-administrator-mend = Give the role of administrator to somebody else first.
role-administrator = administrator
role-facilitator = facilitator
role-analyst = analyst
role-decision-maker = decision maker
role-observer = observer
role-respondent = respondent
may-see = read the pages of the dossier
may-read-log = read the log
may-answer = give their view of the actors
may-see-actors = read the judgements on actors
may-edit = edit the situation
may-adapt = adapt the strategy
may-override = override an alarm
may-invite = invite respondents
may-export-actors = take away the judgements on actors
may-manage = run the team and the life of the dossier

# The log
journal-nav = Log
journal-title = { $count ->
    [0] Nothing was done on this dossier yet
    [one] One deed on this dossier
   *[other] { $count } deeds on this dossier
}
journal-lead = Who did what, and when; the latest first. Reading the judgements on actors is noted too.
journal-filter = Filter the log
journal-who = Who
journal-what = What
journal-kind = Kind
journal-when = When
journal-everybody = everybody
journal-everything = everything
journal-show = Show
journal-none = Nothing of the kind in the log
journal-none-text = Nobody did that on this dossier.
journal-all = Show the whole log
journal-csv = Take this log away (CSV)
entry-by-nobody = Polyphonie
entry-somebody-gone = somebody who no longer has an account
entry-unknown = Deed “{ $kind }”.
entry-member-added = { $who } joins the team. Role: { $role }.
entry-member-changed = The role of { $who } changes: { $was_role }, then { $role }.
entry-member-removed = { $who } ({ $role }) is no longer in the team, as the team decided.
entry-member-left = { $who } ({ $role }) leaves the team.
entry-export-given = { $who } receives the right to take away the judgements on actors.
entry-export-withdrawn = { $who } no longer has the right to take away the judgements on actors.
entry-invitation-made = { $named ->
    [no] A link of invitation was made ({ $role }, { $days } days).
   *[other] A link of invitation was made for { $label } ({ $role }, { $days } days).
}
entry-invitation-revoked = { $named ->
    [no] A link of invitation was withdrawn ({ $role }).
   *[other] The link of invitation for { $label } was withdrawn ({ $role }).
}
entry-seen-actors = The judgements on actors were read.
entry-exported-actors = The judgements on actors were taken away ({ $file }).
deed-member-added = entry into the team
deed-member-changed = change of role
deed-member-removed = removal from the team
deed-member-left = departure from the team
deed-export-given = right to take away given
deed-export-withdrawn = right to take away withdrawn
deed-invitation-made = invitation made
deed-invitation-revoked = invitation withdrawn
deed-seen-actors = reading of the judgements on actors
deed-exported-actors = judgements on actors taken away
