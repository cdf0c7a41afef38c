from django.apps import AppConfig


class CoproductionConfig(AppConfig):
    name = "polyphonie.coproduction"
