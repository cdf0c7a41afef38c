# The pages of the catalogue, in English. Same ids and same facts as the French file.

catalogue-shelves = Shelves of the catalogue
catalogue-shelf-methods = Methods
catalogue-shelf-skills = Skills
catalogue-shelf-law = Law
catalogue-shelf-templates = Templates

# Methods
catalogue-methods-title = { $count } methods, and what each is for
catalogue-methods-found = { $count ->
    [0] No method answers this search
    [one] One method answers this search
   *[other] { $count } methods answer this search
}
catalogue-methods-lead = None is good for everything. Each page says when to use a method, when not to, for how many people, at what price and with which skills.
catalogue-search = A word, a use, a name
catalogue-family = Family
catalogue-family-any = all families
catalogue-level = Share left to the public
catalogue-level-any = all levels
catalogue-stage = Moment of the process
catalogue-stage-any = all moments
catalogue-all = See all methods
catalogue-none = No method meets all of these
catalogue-none-text = Take one away, or try a shorter word: accents and capitals do not count.
catalogue-aliases = Also called: { $names }
catalogue-between = { $least } to { $most }
catalogue-fact-people = Participants
catalogue-fact-weeks = Weeks
catalogue-fact-money = Spending
catalogue-fact-days = Team days
catalogue-fact-level = Share left to the public
catalogue-fact-conflict = Tension
catalogue-scale = { $least } to { $most }, of 4
catalogue-when = When to use it
catalogue-when-not = When to do without
catalogue-how = How it goes
catalogue-reading = Reading the result
catalogue-risks = What can go wrong
catalogue-serves = What it serves
catalogue-strength-1 = a little
catalogue-strength-2 = well
catalogue-strength-3 = very well
catalogue-numbers = In numbers
catalogue-numbers-caption = What it takes, from the simplest to the most ambitious
catalogue-number = What
catalogue-number-participants = Participants
catalogue-number-preparation-weeks = Preparation
catalogue-number-elapsed-weeks = Duration, from the first to the last session
catalogue-number-session-hours = Time given by each participant
catalogue-number-staff-days = Work of the team
catalogue-number-cost-eur-fixed = Spending, fixed part
catalogue-number-cost-eur-per-head = Spending, per participant
catalogue-least = At least
catalogue-typical = Usually
catalogue-most = At most
catalogue-unit = Unit
catalogue-unit-people = people
catalogue-unit-weeks = weeks
catalogue-unit-hours = hours
catalogue-unit-days = days
catalogue-unit-euros = euros
catalogue-origin = According to
catalogue-unsaid = origin not said
catalogue-kind-expert = expert opinion
catalogue-kind-document = document
catalogue-kind-interview = interview
catalogue-kind-survey = survey
catalogue-kind-workshop = workshop
catalogue-kind-observation = observation
catalogue-kind-press = press
catalogue-kind-web = site
catalogue-kind-other = other
catalogue-confidence-0 = no confidence
catalogue-confidence-1 = low confidence
catalogue-confidence-2 = medium confidence
catalogue-confidence-3 = high confidence
catalogue-needs = What it asks for and what it gives
catalogue-inputs = It starts from
catalogue-gives = It gives
catalogue-outputs = Expected from it
catalogue-stages = Moments
catalogue-phases = Phases of the project
catalogue-matters = Suits above all
catalogue-scopes = Scales
catalogue-organisers = Organisers
catalogue-interaction = What people do in it
catalogue-recruitment = Who takes part
catalogue-modality = Held
catalogue-adaptable = Can be adapted
catalogue-rule = It concludes by
catalogue-climate = Climate
catalogue-climate-text = tension { $conflict_least } to { $conflict_most }, complexity { $complexity_least } to { $complexity_most }, trust of at least { $trust } (of 4)
catalogue-skills = What one must know how to do
catalogue-skills-caption = Skills
catalogue-skills-more = What each skill means, and how to get it
catalogue-skills-none = No particular skill is asked for.
catalogue-skill = Skill
catalogue-skill-kind = Need
catalogue-skill-level = Level
catalogue-skill-required = needed
catalogue-skill-advised = advised
catalogue-access = Who can come
catalogue-access-caption = What keeps people away from it, the hardest first
catalogue-barrier = Barrier
catalogue-ease = Access
catalogue-ease-0 = very hard
catalogue-ease-1 = hard
catalogue-ease-2 = fair
catalogue-ease-3 = easy
catalogue-ease-4 = very easy
catalogue-lifts = What helps
catalogue-mitigation = { $text } (about { $cost })
catalogue-with = With which others
catalogue-link-requires = Needed first
catalogue-link-complements = Goes well with
catalogue-link-precedes = Prepares
catalogue-link-incompatible = Does not go with
catalogue-link-templates = In the templates
catalogue-link-none = Links
catalogue-link-none-text = no particular link is known
catalogue-evidence = What is known of it
catalogue-evidence-0 = Known from practice only.
catalogue-evidence-1 = Known from cases that were told.
catalogue-evidence-2 = Known from studies that compare.
catalogue-evidence-3 = Known from reviews of many studies.
catalogue-legal = Legal frame
catalogue-known-from = Listed in: { $names }
catalogue-source-PC = Participation Compass
catalogue-source-PP = Participedia
catalogue-source-OECD = OECD
catalogue-source-LAW = French law
catalogue-source-R = practice
catalogue-source-Godet = foresight (Godet)
catalogue-whole-origin = This page, according to: { $origin }. An order of magnitude, to be corrected by whoever has practised it.

# Skills
catalogue-skills-title = { $count } skills, and how to get them
catalogue-skills-lead = A process fails more often for want of know-how than for want of a tool. Each skill says what one can do at each level.
catalogue-skill-levels = The three levels, and how to get it
catalogue-skill-price = Training: { $days } days, about { $train }. Hiring somebody: about { $hire } a day.
catalogue-skill-needed = { $count ->
    [one] Needed by one method:
   *[other] Needed by { $count } methods:
}
catalogue-skill-family-facilitation = Facilitating
catalogue-skill-family-understanding = Understanding
catalogue-skill-family-content = Writing and designing
catalogue-skill-family-digital = Digital
catalogue-skill-family-outreach = Reaching out
catalogue-skill-family-law_means = Law and means
catalogue-skill-family-arts = Arts
catalogue-skill-family-learning = Learning
catalogue-prices = Prices before tax, in euros of 2026, in France: orders of magnitude according to the Polyphonie team.

# Law
catalogue-law-title = { $checked ->
    [0] { $count } legal rules, all to be verified
   *[other] { $count } legal rules, { $checked } of them checked
}
catalogue-law-lead = When French law obliges, allows or forbids participation. Each rule gives its article, its effect, and the questions that decide whether it applies.
catalogue-law-warning = Information, not legal advice
catalogue-law-warning-text = Until a competent person has read the article in force, a rule is shown as “to be verified”: it rules out no method and imposes none.
catalogue-law-kind-duty = duty
catalogue-law-kind-option = option
catalogue-law-kind-forbidden = forbidden
catalogue-law-unchecked = to be verified
catalogue-law-article = { $body }, { $article }
catalogue-law-weeks = { $most ->
    [one] { $least } to { $most } week
   *[other] { $least } to { $most } weeks
}
catalogue-law-questions = The questions to ask
catalogue-law-methods = Met by:
catalogue-law-status-read = A copy of the text was read by the authors.
catalogue-law-status-secondary = An official page, a guide or a comment was read.
catalogue-law-status-to_verify = From memory, to be verified entirely.
catalogue-law-text = The text

# Templates
catalogue-templates-title = { $count } processes to start from
catalogue-templates-lead = Chains that make sense for a common situation. To be adapted: the strategy of a dossier replaces them as soon as the situation is described.
catalogue-template-steps = The { $count } steps
catalogue-template-when = When
catalogue-template-when-not = When not
catalogue-template-watch = Watch for
catalogue-or = or:
