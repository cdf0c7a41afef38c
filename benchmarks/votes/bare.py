"""The floor: a Django site of one view that inserts one row, with no middleware; same server, same database settings.

Run as a program, it makes its table.
"""

import os
from pathlib import Path

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

from polyphonie.web.database import database

if not settings.configured:
    settings.configure(
        DATABASES={"default": database(os.environ.get("DATABASE_URL", ""), Path(os.environ["POLYPHONIE_VAR"]))},
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        MIDDLEWARE=[],
        ROOT_URLCONF=__name__,
        ALLOWED_HOSTS=["*"],
        SECRET_KEY="bare",
        USE_TZ=True,
    )
    django.setup()

from django.db import connection, models


class Row(models.Model):
    """What a vote would be if nothing mattered."""

    giver = models.BigIntegerField()
    item = models.BigIntegerField()
    value = models.IntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "bare"

    def __str__(self) -> str:
        return f"{self.giver} · {self.item}"


def insert(request: HttpRequest) -> HttpResponse:
    post = request.POST
    row = Row.objects.create(giver=int(post["giver"]), item=int(post["item"]), value=int(post["value"]))
    said = str(row.pk)
    return HttpResponse(said, headers={"Content-Length": str(len(said))})


urlpatterns = [path("insert/", insert)]
application = get_wsgi_application()

if __name__ == "__main__":
    with connection.schema_editor() as editor:
        editor.create_model(Row)
