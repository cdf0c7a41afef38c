"""Ideas that say almost the same are found; those that share a street or a day are not."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.text import THRESHOLD, Writing, similar, stems
from tests.effort import calls_of

SAME = [
    ("Planter des arbres dans la cour de l’école", "Des arbres dans les cours d'école"),
    ("Plus de bancs au parc", "Installer des bancs dans le parc Pasteur"),
    ("Une piste cyclable avenue de la Gare", "Créer des pistes cyclables sur l’avenue de la gare"),
    ("Végétaliser la place du marché", "Végétalisation de la place du Marché"),
    ("Ouvrir la bibliothèque le dimanche", "La bibliothèque ouverte le dimanche"),
    ("Un composteur dans chaque quartier", "Des composteurs de quartier"),
    ("Cantine bio pour les enfants", "Des repas bio à la cantine"),
    ("Ralentir les voitures rue Victor Hugo", "Limiter la vitesse des voitures rue Victor-Hugo"),
    ("Des toilettes publiques au marché", "Toilettes publiques près du marché couvert"),
    ("Un terrain de pétanque", "Créer un terrain de pétanque aux Tilleuls"),
    ("Jardins partagés", "Un jardin partagé derrière la mairie"),
    ("Éclairage des chemins piétons la nuit", "Mieux éclairer le chemin piéton"),
    ("Des jeux d’eau pour les enfants", "JEU D’EAU POUR ENFANTS !"),
    ("Restaurer les tableaux de l’église", "Restauration d’un tableau de l’église"),
]
OTHER = [
    ("Piste cyclable rue de la Gare", "Refaire la place de la Gare"),
    ("Un marché bio le samedi", "Ouvrir la piscine le samedi"),
    ("Plus de bancs au parc", "Un parc pour les chiens"),
    ("Planter des arbres rue Hugo", "Ralentir les voitures rue Hugo"),
    ("Cantine bio pour les enfants", "Une aire de jeux pour les enfants"),
    ("Ouvrir la bibliothèque le dimanche", "Fermer la rue aux voitures le dimanche"),
    ("Un terrain de pétanque", "Un terrain de foot synthétique"),
    ("Des toilettes publiques au marché", "Des transports publics plus fréquents"),
    ("Fête de quartier", "Composteurs de quartier"),
    ("Un skatepark", "Un cinéma en plein air"),
    ("Repeindre l’école maternelle", "Piscine gratuite pour les écoles"),
]
TABLE = [Writing(title) for pair in OTHER for title in pair]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_says_the_same_is_found_first_alone_or_among_others(one, other):
    assert similar(Writing(one), [Writing(other)])
    assert similar(Writing(one), [*TABLE, Writing(other)])[0].score >= THRESHOLD
    found = similar(Writing(one), [Writing(t) for pair in SAME for t in pair if t != one])
    assert any([t for pair in SAME for t in pair if t != one][alike.place] == other for alike in found)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_what_shares_a_street_or_a_day_is_not(one, other):
    assert not similar(Writing(one), [Writing(other)])
    assert all(TABLE[alike.place].title == one for alike in similar(Writing(one), TABLE))


def test_a_long_explanation_hides_nothing_and_a_body_alone_is_read():
    talk = "Depuis dix ans que j’habite ici, je vois chaque été la même chaleur sur le bitume. " * 3
    assert similar(Writing("Un terrain de pétanque"), [Writing("Terrain de pétanque", talk)])
    assert similar(Writing("", "Un terrain de pétanque aux Tilleuls"), [Writing("Terrain de pétanque des Tilleuls")])


def test_what_was_put_sixty_times_already_is_still_found():
    often = [Writing(f"Des arbres dans la cour de l’école {n}") for n in range(60)]
    assert len(similar(Writing("Planter des arbres dans la cour de l’école"), [*TABLE, *often])) == 3


def test_plain_forms():
    assert stems("Œuvres d’art : l’égalité à l’ÉCOLE ?") == ["oeuvr", "art", "egalit", "ecol"]
    assert stems("Les journaux, un journal ; des gâteaux, un gâteau") == ["journa", "journa", "gateau", "gateau"]
    assert stems("Le parc des écoles\n2030") == ["parc", "ecol", "\n", "2030"]
    assert stems("de la et à plus") == []


@given(st.lists(st.text(max_size=60), max_size=6), st.text(max_size=60))
def test_any_text_is_compared(titles, title):
    found = similar(Writing(title), [Writing(one) for one in titles], 99, 0.0)
    assert len(found) == len(titles)
    assert all(0 <= alike.score <= 1 + 1e-9 for alike in found)


@given(st.permutations(range(len(TABLE))), st.sampled_from(SAME))
def test_capitals_accents_and_order_change_nothing(order, pair):
    table = [*TABLE, Writing(pair[1])]
    before = {table[a.place].title: round(a.score, 9) for a in similar(Writing(pair[0]), table, 99, 0.0)}
    shuffled = [table[-1], *(TABLE[place] for place in order)]
    plain = [Writing(one.title.upper().replace("É", "E").replace("È", "E")) for one in shuffled]
    for found, others in ((shuffled, shuffled), (plain, shuffled)):
        after = {others[a.place].title: round(a.score, 9) for a in similar(Writing(pair[0]), found, 99, 0.0)}
        assert after == before


def test_itself_is_wholly_alike_and_what_has_no_word_in_common_is_never_given():
    assert similar(Writing("Un terrain de pétanque"), [Writing("Un terrain de pétanque")])[0].score == pytest.approx(1)
    assert similar(Writing("de la"), [Writing("de la"), Writing("")]) == ()
    assert similar(Writing("Arbres"), []) == ()


def test_five_times_the_ideas_take_five_times_the_work():
    chance = random.Random(0)
    words = ["".join(chance.choices("abcdefghilmnoprstuvé", k=chance.randint(3, 10))) for _ in range(6_000)]
    ideas = [Writing(" ".join(chance.choices(words, k=8)), " ".join(chance.choices(words, k=30))) for _ in range(5_000)]
    assert similar(ideas[7], ideas)[0].place == 7  # every word has been read once
    few, many = (calls_of(lambda some=some: similar(ideas[7], some)) for some in (ideas[:1_000], ideas))
    assert many < 6 * few
    assert many < 150 * len(ideas)
