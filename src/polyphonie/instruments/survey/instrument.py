"""Survey: questions that follow from each other; counts, shares and quartiles that name nobody."""

from dataclasses import dataclass
from typing import Final

from polyphonie.instruments.survey.answering import admit, offer, outdated
from polyphonie.instruments.survey.counting import Result, tally, verify
from polyphonie.instruments.survey.form import KINDS, answer_fields
from polyphonie.instruments.survey.xlsform import read_form
from polyphonie.instruments.survey.xlsform_out import write_form
from polyphonie.kit.instrument import Ask, Field, Instrument, Item, ItemsFile, setting
from polyphonie.kit.text import Text

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Settings:
    """How many questions a page holds, and the floor of figures."""

    per_page: int = setting(5, "Questions par page, au plus", "Questions on a page, at most", least=1, most=30)
    min_people: int = setting(
        5, "Aucun chiffre sur moins de tant de personnes", "No figure about fewer people than", least=1, most=50,
        hint=Text(
            "Un chiffre sur trois personnes en nomme souvent une.", "A figure about three people often names one."
        ),
    )  # fmt: skip


def question_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for a question: its words, how it is answered, when it is asked."""
    return (
        Field("title", "text", Text("Question", "Question"), most=300),
        Field("body", "text", Text("Précision", "Hint"), most=2_000, is_required=False),
        Field("type", "choice", Text("Réponse attendue", "Kind of answer"), KINDS, is_required=False),
        Field("name", "text", Text("Nom dans les conditions", "Name in conditions"), most=60, is_required=False),
        Field("required", "yes_no", Text("Réponse nécessaire", "Answer needed"), is_required=False),
        Field("relevant", "text", Text("Posée si", "Asked if"), most=2_000, is_required=False),
        Field("constraint", "text", Text("Réponse acceptée si", "Accepted if"), most=2_000, is_required=False),
    )


INSTRUMENT = Instrument(
    slug="survey",
    name=Text("Questionnaire", "Survey"),
    purpose=Text(
        "Chacun répond aux questions qui le concernent, page par page. On compte les réponses ; rien n’est dit d’un groupe trop petit.",
        "Everyone answers the questions that concern them, page by page. Answers are counted; nothing is told of a group that is too small.",
    ),
    serves=("collect_needs", "evaluate", "understand"),
    settings=Settings,
    result=Result,
    asks=(
        Ask("question", Text("Questions", "Questions"), "team", question_fields, makes_item=True, stage=0),
        Ask("answer", Text("Vos réponses", "Your answers"), "participant", answer_fields, about="question"),
    ),
    tally=tally,
    reserves_rows=True,
    verify=verify,
    admit=admit,
    offer=offer,
    offers_page=True,
    outdated=outdated,
    items_file=ItemsFile(Text("Formulaire XLSForm", "XLSForm"), ".xlsx", XLSX, read_form, write_form),
    sources=(
        "XLSForm, specification, https://xlsform.org.",
        "R. M. Groves et al., Survey Methodology, Wiley, 2nd ed., 2009.",
        "R. J. Hyndman, Y. Fan, « Sample Quantiles in Statistical Packages », The American Statistician 50, 1996.",
        "A. Hundepool et al., Statistical Disclosure Control, Wiley, 2012.",
    ),
    sayings={
        "people": Text("{people} personnes ont répondu.", "{people} people answered."),
        "lead": Text(
            "{items} Réponse la plus donnée : « {choice} », {count} sur {base}.",
            "{items} Most given answer: “{choice}”, {count} of {base}.",
        ),
        "lead-shared": Text(
            "{items} Aucune réponse ne passe devant : {choices} sont à égalité en tête, avec {count} sur {base} chacune.",
            "{items} No answer is ahead: {choices} share the lead, with {count} of {base} each.",
        ),
        "middle": Text(
            "{items} La moitié répond {middle} ou moins ; la moitié du milieu va de {low} à {high}.",
            "{items} Half answer {middle} or less; the middle half goes from {low} to {high}.",
        ),
        "unsure-unfinished": Text(
            "{complete} feuilles sur {people} vont jusqu’au bout : les dernières questions comptent moins de réponses.",
            "{complete} sheets of {people} go to the end: the last questions have fewer answers.",
        ),
        "limit-held": Text(
            "{count:question|questions} sans chiffre : moins de {least} personnes y ont répondu.",
            "{count:question|questions} without a figure: fewer than {least} people answered.",
        ),
        "limit-sample": Text(
            "Ces chiffres décrivent ceux qui ont répondu. Ils ne disent rien des autres, sauf si les personnes ont été tirées au sort.",
            "These figures describe those who answered. They say nothing of the others, unless people were drawn by lot.",
        ),
        "no-answers": Text("Personne n’a encore répondu.", "Nobody has answered yet."),
        "no-answers-mend": Text("Attendez des réponses.", "Wait for answers."),
        "too-few-answers": Text(
            "Moins de {least} personnes ont répondu : aucun chiffre n’est donné.",
            "Fewer than {least} people answered: no figure is given.",
        ),
        "too-few-answers-mend": Text(
            "Attendez d’autres réponses, ou dites les choses de vive voix.",
            "Wait for more answers, or talk it over in person.",
        ),
        "result-answers": Text("Réponses", "Answers"),
        "result-choices": Text("Par choix", "By choice"),
        "result-quartiles": Text("Quartiles", "Quartiles"),
    },
)
