"""Contexts invented for the tests, in both languages, each with the kinds of methods a practitioner would think of.

None is copied from a real process. `ROWS` are many on purpose: a change of the rules or of the lexicon is judged on all.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Expected:
    """A text, and the methods of which one at least should come in the first five."""

    id: str
    text: str
    methods: frozenset[str]


ROWS = (
    Expected(
        "budget-fr",
        "La ville veut confier aux habitants le choix d’une partie de son budget d’investissement : chacun "
        "propose, tous choisissent.",
        frozenset("participatory-budgeting participatory-grantmaking majority-judgment budget-simulator".split()),
    ),
    Expected(
        "plu",
        "Révision du plan local d’urbanisme d’une agglomération de 80 000 habitants : densification, zonage, "
        "logements.",
        frozenset(("l103-2-consultation public-inquiry debate-map enquiry-by-design design-charrette participatory- "
            "mapping").split()),
    ),
    Expected(
        "nuclear",
        "Choosing a site for the deep disposal of radioactive waste, a highly contested national project "
        "where experts disagree.",
        frozenset(("cndp-public-debate deliberative-mapping consensus-conference participatory-mcda prior-consultation "
            "citizens-jury consensus-building mediation").split()),
    ),
    Expected(
        "school",
        "The ministry prepares a reform of the school curriculum and wants to know what teachers, parents and "
        "pupils expect.",
        frozenset(("questionnaire-survey focus-group online-consultation youth-council participatory-workshop user- "
            "committee community-scorecard").split()),
    ),
    Expected(
        "police",
        "After several shootings, trust between the police and black residents of the city is broken; the "
        "mayor wants both sides to talk.",
        frozenset(("sustained-dialogue restorative-circle study-circle mediation conversation-cafe roundtable dynamic- "
            "facilitation").split()),
    ),
    Expected(
        "constitution",
        "Parliament wants the people to take part in drafting a new constitution, article by article, over "
        "the internet.",
        frozenset("crowd-law collaborative-drafting online-consultation citizens-assembly".split()),
    ),
    Expected(
        "river",
        "Volunteers along a polluted river want to measure water quality and produce knowledge of their own.",
        frozenset("citizen-science participatory-mapping participatory-action-research living-lab".split()),
    ),
    Expected(
        "youth",
        "La commune veut construire une politique de la jeunesse et donner la parole aux jeunes de façon "
        "durable.",
        frozenset("youth-council participatory-video forum-theatre participatory-action-research".split()),
    ),
    Expected(
        "health-priorities",
        "A health authority must set priorities among treatments with a limited budget and asks ordinary "
        "citizens to weigh the arguments.",
        frozenset(("citizens-jury citizens-assembly deliberative-workshop deliberative-poll nominal-group participatory- "
            "mcda citizens-panel planning-cell").split()),
    ),
    Expected(
        "slum",
        "Upgrading an informal settlement: residents map their needs, homes and paths, and plan improvements "
        "with the municipality.",
        frozenset(("participatory-mapping planning-for-real exploratory-walk photovoice codesign door-knocking "
            "participatory-action-research qpv-citizens-council design-charrette").split()),
    ),
    Expected(
        "gmo",
        "Should genetically modified crops be grown? The national board of technology wants an informed "
        "opinion of lay citizens.",
        frozenset(("consensus-conference deliberative-mapping citizens-jury deliberative-poll world-wide-views citizens- "
            "assembly").split()),
    ),
    Expected(
        "transport",
        "Plan de mobilité d’une métropole : vélo, stationnement, tramway ; beaucoup d’avis opposés, la "
        "métropole veut recueillir les avis.",
        frozenset(("debate-map online-consultation questionnaire-survey public-inquiry l103-2-consultation "
            "participatory-mapping prior-consultation").split()),
    ),
    Expected(
        "evaluation",
        "Évaluer un programme d’insertion avec les personnes accompagnées : mesurer les effets, tirer les "
        "leçons.",
        frozenset(("participatory-evaluation community-scorecard questionnaire-survey participatory-action-research "
            "focus-group after-action-review user-committee citizens-panel").split()),
    ),
    Expected(
        "coop",
        "Une coopérative de 40 salariés veut revoir sa gouvernance et décider entre membres sans hiérarchie.",
        frozenset("shared-governance consent-decision deep-democracy consensus-decision appreciative-inquiry".split()),
    ),
    Expected(
        "postconflict",
        "Ten years after the civil war, two communities of the same district still do not speak; "
        "reconciliation and memory.",
        frozenset("sustained-dialogue restorative-circle mediation forum-theatre dynamic-facilitation".split()),
    ),
    Expected(
        "law-petition",
        "Residents want parliament to change a law and collect signatures to be heard.",
        frozenset("petition citizen-initiative".split()),
    ),
    Expected(
        "works",
        "Villagers want to check that the road works promised by the district are really carried out and that "
        "funds are not embezzled.",
        frozenset("social-audit monitoring-committee community-scorecard".split()),
    ),
    Expected(
        "transparency",
        "The town wants residents to understand its budget: where the money goes, hard choices and cuts to "
        "come.",
        frozenset("budget-simulator social-audit participatory-budgeting public-meeting panel-discussion".split()),
    ),
    Expected(
        "vision2040",
        "Une ville moyenne veut imaginer avec ses habitants sa vision à l’horizon 2040.",
        frozenset(("future-workshop future-search scenario-workshop world-cafe open-space call-for-ideas participatory- "
            "foresight town-meeting-21").split()),
    ),
    Expected(
        "women",
        "Women say they feel unsafe at night in the streets around the station; the district wants to look at "
        "the places with them.",
        frozenset("womens-safety-walk exploratory-walk participatory-mapping photovoice".split()),
    ),
    Expected(
        "language",
        "Une minorité linguistique demande que sa langue régionale soit reconnue à l’école ; les relations "
        "avec la majorité sont tendues.",
        frozenset(("sustained-dialogue mediation forum-theatre study-circle petition dynamic-facilitation roundtable "
            "citizen-initiative river-of-life restorative-circle").split()),
    ),
    Expected(
        "platform",
        "A capital wants to collect ideas from citizens online all year round and rank the proposals.",
        frozenset(("call-for-ideas online-consultation idea-box majority-judgment opinion-mapping debate-map argument- "
            "mapping").split()),
    ),
    Expected(
        "const-lot",
        "A hundred randomly selected citizens will work on constitutional reform and make recommendations to "
        "parliament.",
        frozenset("citizens-assembly deliberative-poll citizens-jury consensus-conference planning-cell".split()),
    ),
    Expected(
        "electoral",
        "Before a referendum on the voting system, voters need fair and informed arguments on the ballot "
        "proposition.",
        frozenset("citizens-initiative-review citizens-assembly panel-discussion deliberative-poll".split()),
    ),
    Expected(
        "regeneration",
        "Regeneration of a derelict neighbourhood around the old factory: residents and architects design the "
        "future place together.",
        frozenset(("design-charrette codesign planning-for-real enquiry-by-design tactical-urbanism participatory- "
            "workshop").split()),
    ),
    Expected(
        "climate",
        "Un département prépare son plan climat et veut des recommandations de citoyens ordinaires.",
        frozenset(("citizens-assembly citizens-jury scenario-workshop planning-cell consensus-conference deliberative- "
            "workshop world-wide-views").split()),
    ),
    Expected(
        "abortion",
        "The state wants ordinary citizens to consider the law on abortion, a divisive ethical issue.",
        frozenset("citizens-assembly deliberative-poll citizens-jury consensus-conference deliberative-workshop".split()),
    ),
    Expected(
        "water-utility",
        "Users complain about the quality and the price of the water service; the utility wants to improve it "
        "with them and be judged.",
        frozenset(("community-scorecard user-committee questionnaire-survey focus-group participatory-evaluation "
            "citizens-panel design-thinking codesign").split()),
    ),
    Expected(
        "prison",
        "Réformer la vie en prison : détenus, surveillants et familles doivent pouvoir dire ce qu’ils vivent.",
        frozenset(("focus-group forum-theatre stakeholder-interviews participatory-action-research restorative-circle "
            "photovoice codesign user-committee restorative-circle").split()),
    ),
    Expected(
        "childcare",
        "Parents with little time must say what they need from day care; the town wants to redesign the "
        "service.",
        frozenset(("questionnaire-survey design-thinking codesign focus-group user-committee online-consultation "
            "prototyping").split()),
    ),
    Expected(
        "square",
        "Réaménager la place centrale d’une petite ville : parking, ombre, marché ; les commerçants sont "
        "inquiets.",
        frozenset(("design-charrette codesign tactical-urbanism planning-for-real participatory-workshop exploratory- "
            "walk open-house enquiry-by-design").split()),
    ),
    Expected(
        "windfarm",
        "A wind farm project has split a rural area; opponents demonstrate, the developer wants to talk "
        "again.",
        frozenset("mediation prior-consultation consensus-building cndp-public-debate roundtable dynamic-facilitation".split()),
    ),
    Expected(
        "waterconflict",
        "Farmers, anglers and cities quarrel over sharing the water of a basin and must reach an agreement.",
        frozenset("consensus-building mediation roundtable participatory-mcda".split()),
    ),
    Expected(
        "ai",
        "How should artificial intelligence be used in hospitals? Complex and uncertain, few people know "
        "about it.",
        frozenset(("consensus-conference deliberative-mapping citizens-jury delphi deliberative-workshop policy-delphi "
            "living-lab").split()),
    ),
    Expected(
        "innovation",
        "The region wants developers and residents to invent digital solutions for mobility with its open "
        "data.",
        frozenset("hackathon design-thinking prototyping living-lab call-for-ideas".split()),
    ),
    Expected(
        "merger",
        "Deux communes envisagent de fusionner ; les électeurs doivent trancher par oui ou non.",
        frozenset("local-referendum advisory-vote majority-judgment".split()),
    ),
    Expected(
        "foundation",
        "A foundation wants residents of poor neighbourhoods to decide which projects receive its grants.",
        frozenset("participatory-grantmaking participatory-budgeting".split()),
    ),
    Expected(
        "hospital-plan",
        "La direction d’un hôpital réorganise ses équipes ; climat tendu, il faut associer les salariés.",
        frozenset(("appreciative-inquiry deep-democracy roundtable dynamic-facilitation consensus-decision consent- "
            "decision serious-play after-action-review shared-governance").split()),
    ),
    Expected(
        "nothing",
        "",
        frozenset(("questionnaire-survey focus-group participatory-workshop public-meeting stakeholder-interviews "
            "deliberative-workshop online-consultation world-cafe").split()),
    ),
    Expected(
        "vague-town",
        "A town wants to hear its residents.",
        frozenset(("questionnaire-survey public-meeting online-consultation focus-group pop-up-stand participatory- "
            "workshop idea-box neighbourhood-council").split()),
    ),
    Expected(
        "indigenous",
        "Fisheries on customary lands: indigenous communities want their knowledge to count in the management "
        "plan.",
        frozenset(("participatory-mapping participatory-action-research citizen-science codesign monitoring-committee "
            "consensus-building").split()),
    ),
    Expected(
        "experts",
        "Thirty specialists must estimate how a new technology will develop over twenty years, from a "
        "distance.",
        frozenset("delphi policy-delphi participatory-foresight".split()),
    ),
    Expected(
        "homeless",
        "Homeless people are never heard; the association wants them to tell their lived experience through "
        "pictures and theatre.",
        frozenset("photovoice forum-theatre participatory-video".split()),
    ),
    Expected(
        "landfill",
        "The county must choose between several sites for a landfill.",
        frozenset(("participatory-mcda planning-cell citizens-jury prior-consultation public-hearing deliberative- "
            "mapping consensus-building").split()),
    ),
    Expected(
        "party",
        "A new political movement wants all its members to vote online on its programme, delegating their "
        "voice if they wish.",
        frozenset("liquid-democracy majority-judgment ranked-vote opinion-mapping".split()),
    ),
    Expected(
        "national-debate",
        "The government opens a national debate on pensions with hundreds of thousands of people.",
        frozenset(("online-consultation opinion-mapping town-meeting-21 citizens-assembly deliberative-poll crowd-law "
            "argument-mapping").split()),
    ),
    Expected(
        "highway",
        "Projet d’autoroute de 60 km entre deux régions, l’État doit informer et entendre le public très en "
        "amont.",
        frozenset("cndp-public-debate prior-consultation open-house public-inquiry stakeholder-brief".split()),
    ),
    Expected(
        "library",
        "Une bibliothèque municipale veut repenser ses horaires et ses espaces avec ses usagers.",
        frozenset("design-thinking codesign user-committee focus-group questionnaire-survey prototyping".split()),
    ),
    Expected(
        "neighbourhood-life",
        "The city wants each of its neighbourhoods to have a standing body where residents raise everyday "
        "problems.",
        frozenset("neighbourhood-council qpv-citizens-council".split()),
    ),
    Expected(
        "hospital-closure",
        "The regional health agency plans to close a maternity ward; angry residents protest.",
        frozenset(("mediation roundtable public-hearing citizens-jury consensus-building dynamic-facilitation "
            "deliberative-workshop").split()),
    ),
    Expected(
        "v1",
        "In the early 2000s a provincial government asked 160 randomly chosen people, one man and one woman "
        "per district, to spend a year learning about how members of the legislature are elected. They heard "
        "experts, held meetings all over the province and wrote a proposal that was later put to all voters.",
        frozenset("citizens-assembly local-referendum deliberative-poll".split()),
    ),
    Expected(
        "v2",
        "The suburb’s council had to close a shortfall of several million over ten years. A market research "
        "firm recruited forty people reflecting the age and income of the population; they met over six "
        "Saturdays, questioned council staff and told the council which services to keep, cut or pay for.",
        frozenset("citizens-jury citizens-assembly citizens-panel budget-simulator".split()),
    ),
    Expected(
        "v3",
        "Every year, people of the forty districts meet in plenaries to say what they need most, paving, "
        "water, clinics, and elect delegates who follow the works. The share of investment they decide has "
        "grown since the workers’ party won the mayor’s office.",
        frozenset("participatory-budgeting".split()),
    ),
    Expected(
        "v4",
        "Neighbors and ranchers fought for years over grazing and timber in a national forest. A group of "
        "environmentalists, loggers and county officials began to meet in a library and wrote a joint plan "
        "for the watershed.",
        frozenset("consensus-building mediation roundtable sustained-dialogue".split()),
    ),
    Expected(
        "v5",
        "Une association de quartier accompagne des mères isolées qui photographient leur vie quotidienne et "
        "rencontrent les élus autour des images.",
        frozenset("photovoice participatory-video forum-theatre".split()),
    ),
    Expected(
        "v6",
        "The ministry of health opened a website where patients and doctors could comment on the draft law "
        "for four months, then published which comments were taken up.",
        frozenset("crowd-law online-consultation electronic-participation".split()),
    ),
    Expected(
        "v7",
        "A developing country’s villages received cash for small projects. Committees of villagers reviewed "
        "invoices and inspected roads, and read the results aloud in front of officials to fight corruption.",
        frozenset("social-audit community-scorecard monitoring-committee".split()),
    ),
    Expected(
        "v8",
        "Students of a high school are invited to run part of the school’s money, propose improvements to the "
        "building and vote on them.",
        frozenset("participatory-budgeting youth-council".split()),
    ),
    Expected(
        "v9",
        "A scientific sample of 300 residents first answered a questionnaire, then received balanced briefing "
        "material and discussed wind and gas power for a weekend with competing experts before answering "
        "again.",
        frozenset("deliberative-poll".split()),
    ),
    Expected(
        "v10",
        "La métropole veut savoir ce que pensent les habitants de la place de la voiture : débats en ligne, "
        "rencontres dans les communes, contributions sur une carte.",
        frozenset("debate-map online-consultation questionnaire-survey participatory-mapping".split()),
    ),
    Expected(
        "v11",
        "After the earthquake, survivors were resettled; an NGO helped them to draw up plans for their new "
        "homes and rebuild together.",
        frozenset(("codesign design-charrette participatory-workshop planning-for-real participatory-mapping "
            "participatory-action-research").split()),
    ),
    Expected(
        "v12",
        "The board of technology invited fourteen lay people to prepare questions for specialists about "
        "xenotransplantation and write a report read by members of parliament.",
        frozenset("consensus-conference citizens-jury".split()),
    ),
    Expected(
        "v13",
        "Muslim and Christian youths in a divided city meet every two weeks for a year with two moderators to "
        "talk about what separates them.",
        frozenset("sustained-dialogue study-circle restorative-circle".split()),
    ),
    Expected(
        "v14",
        "Thousands of people gathered in a convention hall, at tables with computers, to give priorities for "
        "rebuilding the city after the hurricane.",
        frozenset("town-meeting-21 world-cafe open-space".split()),
    ),
    Expected(
        "v15",
        "Le conseil régional veut élaborer avec les acteurs économiques, les associations et les habitants "
        "une stratégie pour 2035.",
        frozenset(("future-search scenario-workshop development-council participatory-foresight future-workshop "
            "roundtable").split()),
    ),
    Expected(
        "v16",
        "Local people disagree over a proposed waste incinerator. The county appointed a group of residents, "
        "business and environmental organisations who met for eighteen months to advise it.",
        frozenset(("citizens-jury roundtable consensus-building planning-cell prior-consultation user-committee "
            "participatory-mcda mediation monitoring-committee").split()),
    ),
    Expected(
        "v17",
        "The new government wants to hear the population on the future of the health system. In each county, "
        "small groups discuss, fill in a survey form; 20,000 took part.",
        frozenset(("questionnaire-survey deliberative-workshop online-consultation town-meeting-21 world-cafe citizens- "
            "assembly deliberative-poll public-meeting").split()),
    ),
    Expected(
        "v18",
        "Habitants d’une commune rurale contre la fermeture de l’école : ils se mobilisent et veulent être "
        "entendus par l’État.",
        frozenset("petition citizen-initiative mediation public-meeting".split()),
    ),
    Expected(
        "v19",
        "The energy company plans a substation near homes; residents worry about magnetic fields and were "
        "never told.",
        frozenset("public-meeting open-house prior-consultation mediation panel-discussion site-visit roundtable".split()),
    ),
    Expected(
        "v20",
        "Nurses of a public hospital want to take decisions in their teams without waiting for the hierarchy.",
        frozenset("consent-decision shared-governance consensus-decision deep-democracy".split()),
    ),
    Expected(
        "v21",
        "City planners and residents worked for one week with sketches and models on the waterfront of the "
        "old port.",
        frozenset("design-charrette enquiry-by-design planning-for-real codesign".split()),
    ),
    Expected(
        "v22",
        "A nationwide organisation of pensioners holds regular talks in libraries on difficult issues such as "
        "immigration and end of life, using issue books with several approaches.",
        frozenset("deliberative-workshop study-circle conversation-cafe".split()),
    ),
    Expected(
        "v23",
        "L’État propose un centre de stockage de déchets radioactifs dans une région rurale ; le débat est "
        "houleux, des opposants bloquent les réunions.",
        frozenset("cndp-public-debate consensus-conference mediation prior-consultation".split()),
    ),
    Expected(
        "v24",
        "City hall created a permanent committee of bus passengers that reviews the quality of lines twice a "
        "year.",
        frozenset("user-committee community-scorecard citizens-panel monitoring-committee".split()),
    ),
    Expected(
        "v25",
        "Teenagers from public housing are trained to film their neighborhood and show what should change.",
        frozenset("participatory-video photovoice youth-council".split()),
    ),
    Expected(
        "v26",
        "A small town of 3,000 wonders whether to sell its municipal forest.",
        frozenset("local-referendum advisory-vote public-meeting questionnaire-survey participatory-mcda citizens-jury".split()),
    ),
    Expected(
        "v27",
        "Gathering fishermen, biologists and officials to manage the lobster stock jointly.",
        frozenset("consensus-building roundtable codesign citizen-science participatory-action-research".split()),
    ),
    Expected(
        "v28",
        "The president convened a national dialogue after weeks of street protests; grievance books were "
        "opened in town halls and anyone could contribute online.",
        frozenset(("online-consultation questionnaire-survey opinion-mapping citizens-assembly town-meeting-21 call-for- "
            "ideas public-meeting sustained-dialogue mediation stakeholder-brief").split()),
    ),
    Expected(
        "v29",
        "Municipality of a Brazilian city, health councils with users, workers and managers who supervise "
        "spending and policies.",
        frozenset("user-committee social-audit community-scorecard monitoring-committee".split()),
    ),
    Expected(
        "v30",
        "Mise en place d’un dialogue entre agriculteurs et riverains autour des pesticides.",
        frozenset("mediation roundtable sustained-dialogue dynamic-facilitation consensus-building".split()),
    ),
    Expected(
        "w1",
        "A mid-sized city sets aside one percent of its capital spending. Over six months people submit ideas "
        "on a site and in schools, a committee checks feasibility, and everyone over 14 picks the winners.",
        frozenset("participatory-budgeting".split()),
    ),
    Expected(
        "w2",
        "Citizens of twelve countries met on the same day to give their views on warming policies before the "
        "UN summit.",
        frozenset("world-wide-views".split()),
    ),
    Expected(
        "w3",
        "A rural health district in East Africa: users of dispensaries and nurses score the services "
        "separately, meet, and agree on improvements.",
        frozenset("community-scorecard".split()),
    ),
    Expected(
        "w4",
        "In response to a scandal over MPs’ expenses, an independent group gathers a demographically balanced "
        "group of citizens for one weekend to think about parliament’s reform.",
        frozenset("citizens-assembly deliberative-poll citizens-jury deliberative-workshop".split()),
    ),
    Expected(
        "w5",
        "Le département souhaite savoir si les collégiens sont satisfaits de la cantine et ce qu’ils "
        "changeraient.",
        frozenset("questionnaire-survey focus-group youth-council".split()),
    ),
    Expected(
        "w6",
        "A dispute about a dam has lasted fifteen years; the government named a neutral third party and "
        "invites dam builders, environmental groups, tribes and farmers to negotiate.",
        frozenset("consensus-building mediation".split()),
    ),
    Expected(
        "w7",
        "Une association d’habitants d’un quartier populaire va frapper à toutes les portes pour connaître "
        "les colères et bâtir une campagne commune sur le logement.",
        frozenset("door-knocking petition participatory-action-research".split()),
    ),
    Expected(
        "w8",
        "City council is considering new rules for short-term rentals and must hear those in favour and "
        "against before the vote.",
        frozenset("public-hearing public-meeting online-consultation".split()),
    ),
    Expected(
        "w9",
        "Collecting bird and butterfly counts from thousands of amateurs to feed biodiversity indicators.",
        frozenset("citizen-science".split()),
    ),
    Expected(
        "w10",
        "A neighbourhood wants to test closing a street to cars during the summer before deciding on works.",
        frozenset("tactical-urbanism".split()),
    ),
    Expected(
        "w11",
        "The planning department invited 200 randomly drawn residents in parallel groups of 25, for four "
        "days, to advise on an energy plan; all groups received the same experts.",
        frozenset("planning-cell".split()),
    ),
    Expected(
        "w12",
        "A post-industrial valley brings into one room sixty people from all sides, employers, unions, youth, "
        "to find common ground about its next twenty years.",
        frozenset("future-search".split()),
    ),
    Expected(
        "w13",
        "Un collectif de soignants et de patients veut comprendre ensemble, par la recherche, comment mieux "
        "vivre avec une maladie chronique.",
        frozenset("participatory-action-research".split()),
    ),
    Expected(
        "w14",
        "Women sex workers and police officers, years of abuse, a local NGO arranges encounters to repair "
        "harm.",
        frozenset("restorative-circle sustained-dialogue mediation".split()),
    ),
    Expected(
        "w15",
        "A young democracy asks its population what the new constitution should contain, in every province.",
        frozenset("citizens-assembly crowd-law online-consultation questionnaire-survey public-hearing".split()),
    ),
    Expected(
        "w16",
        "Park users, dog owners and families argue over how a park should be used; the town has a small "
        "budget to redesign it.",
        frozenset(("design-charrette codesign planning-for-real participatory-workshop mediation exploratory-walk "
            "participatory-mapping").split()),
    ),
    Expected(
        "w17",
        "Une start-up publique veut tester auprès d’usagers une première version de son application d’aide "
        "aux aidants.",
        frozenset("prototyping design-thinking living-lab".split()),
    ),
    Expected(
        "w18",
        "Twenty organisations must agree on the ten research questions that matter most to people with "
        "dementia.",
        frozenset("nominal-group delphi dot-voting participatory-mcda".split()),
    ),
    Expected(
        "w19",
        "Un conseil départemental veut que les bénéficiaires du RSA donnent leur avis sur l’accompagnement "
        "qu’ils reçoivent.",
        frozenset("focus-group questionnaire-survey user-committee community-scorecard participatory-evaluation".split()),
    ),
    Expected(
        "w20",
        "A state: voters receive in their booklet a one-page statement on a measure written by two dozen "
        "fellow voters.",
        frozenset("citizens-initiative-review".split()),
    ),
    Expected(
        "w21",
        "The new stadium divides the town. Council wants to give information and let people see plans and ask "
        "questions without a formal stage.",
        frozenset("open-house public-meeting site-visit".split()),
    ),
    Expected(
        "w22",
        "Federation of 500 housing co-ops revises its statutes, members comment on and amend the draft "
        "online.",
        frozenset("collaborative-drafting crowd-law consent-decision liquid-democracy".split()),
    ),
    Expected(
        "w23",
        "Should the country phase out nuclear power? Government wants public views on an energy transition "
        "law, everywhere, for a year.",
        frozenset("cndp-public-debate online-consultation consensus-conference citizens-assembly deliberative-poll".split()),
    ),
    Expected(
        "w24",
        "Enfants d’une école primaire : repenser la cour de récréation.",
        frozenset("codesign participatory-workshop youth-council planning-for-real exploratory-walk design-charrette".split()),
    ),
    Expected(
        "w25",
        "Farmers who lost land to a reservoir tell their story to engineers with drawings and theatre.",
        frozenset("forum-theatre photovoice participatory-video river-of-life".split()),
    ),
    Expected(
        "w26",
        "Electronic town: hundreds of local people rate statements about ride-hailing taxis to reveal where "
        "groups agree.",
        frozenset("opinion-mapping".split()),
    ),
    Expected(
        "w27",
        "A national agency asks forty toxicologists, by mail and over three rounds, to estimate the risk of a "
        "substance.",
        frozenset("delphi".split()),
    ),
    Expected(
        "w28",
        "Library staff and users sit together each quarter to follow up complaints.",
        frozenset("user-committee community-scorecard monitoring-committee".split()),
    ),
    Expected(
        "w29",
        "A mining town watches an operating copper mine’s dust: company, state and neighbours check "
        "measurements together.",
        frozenset("monitoring-committee citizen-science".split()),
    ),
    Expected(
        "w30",
        "The union of parents wants school meals to be organic and plans to bring the question before the "
        "city council.",
        frozenset("petition citizen-initiative".split()),
    ),
)
