"""The words of the trade used as codes, each list in its natural order."""

from typing import Final

OBJECTIVES: Final = (
    "understand",
    "inform",
    "collect_needs",
    "generate_ideas",
    "codesign",
    "prioritise",
    "decide",
    "resolve_conflict",
    "mobilise",
    "evaluate",
    "train",
    "build_trust",
)
LEVELS: Final = ("inform", "consult", "involve", "collaborate", "empower")
PHASES: Final = ("framing", "diagnosis", "ideation", "deliberation", "decision", "implementation", "evaluation")
STAGES: Final = ("prepare", "diverge", "map", "deliberate", "decide", "report")
MATTERS: Final = (
    "money",
    "place",
    "planning",
    "infrastructure",
    "environment",
    "text",
    "options",
    "technology",
    "future",
    "service",
    "organisation",
    "accountability",
    "relations",
    "knowledge",
    "agenda",
    "lived_experience",
)
ARTEFACTS: Final = (
    "panel",
    "contributions",
    "options",
    "opinion_map",
    "recommendations",
    "decision",
    "answers",
    "evidence",
    "relations",
)
OUTPUTS: Final = (
    "ideas",
    "needs_map",
    "opinion_groups",
    "ranked_options",
    "recommendations",
    "design",
    "decision",
    "agreement",
    "data",
    "indicators",
    "trained_people",
    "informed_people",
)
SCOPES: Final = (
    "street",
    "quarter",
    "municipality",
    "intermunicipality",
    "department",
    "region",
    "nation",
    "organisation",
    "service",
)
BARRIERS: Final = ("digital", "language", "disability", "time", "mobility", "trust", "age")
RECRUITMENTS: Final = ("open", "targeted", "sortition", "mandated", "all")
INTERACTIONS: Final = ("listen", "express", "discuss", "deliberate", "coproduce")
MODALITIES: Final = ("face_to_face", "online", "hybrid")
RULES: Final = ("none", "synthesis", "vote", "consensus", "consent", "expert")
FAMILIES: Final = (
    "diagnosis",
    "consultation",
    "information",
    "dialogue",
    "facilitation",
    "codesign",
    "ideation",
    "foresight",
    "expertise",
    "deliberation",
    "recruitment",
    "decision",
    "conflict",
    "digital",
    "outreach",
    "regulatory",
    "initiative",
    "standing_body",
    "follow_up",
    "arts_narrative",
    "governance",
)
ORGANISERS: Final = (
    "state",
    "municipality",
    "intermunicipality",
    "department",
    "region",
    "public_body",
    "company",
    "association",
    "citizens",
)
COMMITMENTS: Final = ("none", "oral", "written", "published")
CONSTRAINTS: Final = ("technical", "financial", "regulatory", "time", "human")
LIMITS: Final = ("budget", "staff_days", "weeks", "contact_hours", "participants")
UNITS: Final = {
    "budget": "EUR",
    "staff_days": "day",
    "weeks": "week",
    "contact_hours": "hour",
    "participants": "person",
}
EVENTS: Final = ("process", "promise_kept", "promise_broken", "event")
ACTOR_KINDS: Final = (
    "elected",
    "administration",
    "state",
    "local_authority",
    "company",
    "business",
    "association",
    "residents",
    "users",
    "workers",
    "union",
    "funder",
    "expert",
    "partner",
    "third_party",
    "media",
    "public",
    "other",
)
SOURCES: Final = ("interview", "survey", "workshop", "document", "observation", "press", "web", "other")
