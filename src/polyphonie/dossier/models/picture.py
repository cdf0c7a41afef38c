"""Pictures that participants join to what they put on the table: kept with it, erased with it."""

from typing import ClassVar

from django.db import models

from polyphonie.dossier.models.activity import Activity, Giver, Item


class Picture(models.Model):
    """A picture, made again by us from what was sent; `item` is None until what it goes with is on the table.

    In the database, and not in a folder: one backup holds both, what is erased is erased at once, and no file is left
    behind. `digest` names its bytes.
    """

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="pictures", db_index=False)
    giver = models.ForeignKey(Giver, on_delete=models.CASCADE, related_name="pictures")
    item = models.ForeignKey(Item, on_delete=models.CASCADE, null=True, blank=True, related_name="pictures")
    digest = models.CharField(max_length=64)
    content = models.BinaryField()
    width = models.PositiveSmallIntegerField()
    height = models.PositiveSmallIntegerField()
    put_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["activity", "digest"], name="pictures_by_digest")]

    def __str__(self) -> str:
        return f"{self.activity} · {self.digest[:12]}"
