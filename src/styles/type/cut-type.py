"""Cuts the type of the site from what its packages bring, as light as what is set here needs.

Run by hand from the root, with fonttools and brotli: python3 src/styles/type/cut-type.py

Kept: every character of Latin-1 and the signs of French and English, kerning, ligatures, figures of one width. Left out:
marks that combine (a browser joins a letter and its mark where the letter is there), fractions, and, of the serif, weights
that no style asks for and how its kerning differs between the others: less than a hundredth of the size of the type in 99
pairs of 100.
"""

from fontTools.subset import Options, Subsetter, load_font, save_font
from fontTools.varLib.instancer import instantiateVariableFont

PACKAGES = "node_modules/@fontsource-variable"
OUT = "src/styles/type"
LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x100)]
SIGNS = [ord(sign) for sign in "ıŒœˆ˜–—‘’‚“”„•…′″‹›⁄€™−∕\u2009↑↓"]
KERNING = 2  # A lookup of pairs.
ADVANCE = 4  # A value that is an advance alone.


def round_kerning(font, step):
    """Rounds each pair's kerning to so many units, the same at each weight."""
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in (getattr(given, "ExtSubTable", given) for given in lookup.SubTable):
            if table.LookupType != KERNING:
                continue
            pairs = (
                [pair for first in table.PairSet for pair in first.PairValueRecord]
                if table.Format == 1
                else [pair for first in table.Class1Record for pair in first.Class2Record]
            )
            for pair in pairs:
                pair.Value1.__dict__ = {"XAdvance": round(getattr(pair.Value1, "XAdvance", 0) / step) * step}
                pair.Value2 = None
            table.ValueFormat1, table.ValueFormat2 = ADVANCE, 0


def rename(font, name):
    """Names a cut type: the licence of Source Sans keeps its name for what is whole."""
    for entry in font["name"].names:
        if entry.nameID in (1, 3, 4, 6, 16, 25):
            entry.string = name if entry.nameID not in (6, 25) else name.replace(" ", "")


def cut(source, target, features, name=None, change=lambda font: None):
    options = Options(flavor="woff2", layout_features=features)
    font = load_font(f"{PACKAGES}/{source}", options)
    change(font)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LATIN + SIGNS)
    subsetter.subset(font)
    if name:
        rename(font, name)
    save_font(font, f"{OUT}/{target}", options)


def serif(font):
    instantiateVariableFont(font, {"wght": (400, 600)}, inplace=True)
    round_kerning(font, 10)


FIGURES = ["kern", "liga", "tnum", "rvrn"]
cut("newsreader/files/newsreader-latin-wght-normal.woff2", "newsreader-latin-400-600.woff2", FIGURES, change=serif)
for style in ("normal", "italic"):
    file = f"source-sans-3/files/source-sans-3-latin-wght-{style}.woff2"
    cut(file, f"cap17-sans-latin-{style}.woff2", ["kern", "liga"], name="Cap17 Sans")
