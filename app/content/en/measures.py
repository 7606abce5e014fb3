"""English: the page that takes the place of ours when someone hides it. Dull, true, and nothing else."""

from app.content.screen_types import Measures, MeasureTable

MEASURES = Measures(
    path="/kitchen-measures",
    title="Kitchen measures",
    tables=(
        MeasureTable(
            "Cups and spoons",
            ("Measure", "ml"),
            (
                ("1 cup", "240"),
                ("3/4 cup", "180"),
                ("2/3 cup", "160"),
                ("1/2 cup", "120"),
                ("1/3 cup", "80"),
                ("1/4 cup", "60"),
                ("1 tablespoon", "15"),
                ("1 teaspoon", "5"),
                ("1/2 teaspoon", "2.5"),
            ),
        ),
        MeasureTable(
            "One cup, by weight",
            ("Filled with", "g"),
            (
                ("Butter", "225"),
                ("Cocoa", "85"),
                ("Flour", "120"),
                ("Honey", "340"),
                ("Milk", "245"),
                ("Oats", "90"),
                ("Rice, uncooked", "185"),
                ("Sugar, icing", "120"),
                ("Sugar, white", "200"),
            ),
        ),
        MeasureTable(
            "Oven",
            ("Gas mark", "°C", "°F"),
            (
                ("1", "140", "275"),
                ("2", "150", "300"),
                ("3", "170", "325"),
                ("4", "180", "350"),
                ("5", "190", "375"),
                ("6", "200", "400"),
                ("7", "220", "425"),
                ("8", "230", "450"),
                ("9", "240", "475"),
            ),
        ),
    ),
    rounded="Measures are rounded.",
)
