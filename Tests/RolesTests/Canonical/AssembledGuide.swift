/// Role guides put together at random from a fixed seed, marked up in the ways in which guides are.
func assembledGuide(_ number: Int) -> String {
    var random = SplitMix(state: UInt64(truncatingIfNeeded: number) &* 0xA24B_AED4_963E_E407)
    let opening = openings[random.below(openings.count)]
    return opening + (0..<random.below(16) + 3).map { _ in parts[random.below(parts.count)] }.joined()
}

private let openings: [String] = [
    "# Baker\n\n",
    "---\ntitle: \"Baker: nights\"\nskills: [Patience]\n---\n\n",
    "Baker\n\n",
    "# 🥐 **Baker** Role\n\n",
    "---\ndisplayName: Baker\nother: {a: b}\n---\n# Bread\n\n",
    "",
    "Head Baker\n===\n\n",
    "first image\n\n# Baker (BK)\n\n",
    "**Baker**\n\n",
]

private let parts: [String] = [
    "## Overview\n\nA baker makes bread, and much more of it than one should think at first.\n\n",
    "## Responsibilities\n\n- **Knead:** the dough\n- Watch the oven\n\n",
    "### In the morning\n\n1. Sell\n2. Sweep\n\n",
    "# Skills\n\n• Patience\n  • with dough\n• Strong arms\n\n",
    "**Salary**\n\nJunior (0-2 years): $30,000 - $40,000 per year\n\n",
    "## Tools\n\nOven\n\nMixer\n\nScale\n\n",
    "**Frameworks:**\n- Oven\n- Mixer\n\n",
    "**Machines**\n- Oven\n\n",
    "**Q1: Is it early?**\nYes, it is.\n\n",
    "### Q2: Is it *late*?\n\nNo.\n\n",
    "## Phase 1: Dough (Weeks 1-8)\n\n**Objective:** Learn\n\n- Flour\n- Water\n\n",
    "✅ Roast\n✅ Clean\n\n",
    "**Reports to:** the chef\n**Shift:** nights\n\n",
    "```\nJunior (0-2 years, $30K)\n  ↓ Learns\n  ↓\nSenior (5+ years, $60K)\n  ↓ Teaches\n```\n\n",
    "1. Mixing\n\nThe dough is mixed.\n\n2. Baking\n\nThe bread is baked.\n\n",
    "Key tasks:\n\nMix\n\nBake\n\nSell\n\n",
    "Overview\n\n",
    "Core Responsibilities\n\n",
    "A paragraph of prose that ends with a stop. By doing so it closes.\n\n",
    "- mix\n- bake\n- sell By selling bread a baker closes the day.\n\n",
    "| Level | Pay |\n|---|--:|\n| Junior | $30K |\n| Senior | $60K \\| more |\n\n",
    "> **Note** this\n\n",
    "<details>\n<summary>Why?</summary>\n\nBecause.\n\n</details>\n\n",
    "!!! note \"Mind\"\n    the gap\n\n",
    "??? question \"How loud?\"\n    Very loud.\n\n",
    "Logo\n\n",
    "Baker\n\nBaker\n\n",
    "## Summary\n\nIt is a good trade.\n\n",
    "**Conclusion**\n\nBake.\n\n",
    "# More Careers\n\n## Miller\n\n### Skills\n\n- Milling\n\n### Responsibilities\n\n- Mill\n\n",
    "Millers mill. ### Key Responsibilities - Mill - Weigh ### Required Skills Millers need: 1. "
        + "**Arms**: - strong - long 2. **Eyes**: - two ### Education and Training A strong foundation in "
        + "grain is essential, and so it is for all of the others as well.\n\n",
    "[^1]: A note\n\nText[^1]\n\n",
    "---\n\n",
    "Q&amp;A; and &lt;b&gt; &bull; 3 * 4 _x_ a_b ~5\n\n",
    "&bull; not an item\n\n",
    "2024\\. A year\n\n",
    "![chart](c.png) [site](https://a.b/c_d \"t\") https://e.f/g\n\n",
    "- [ ] flour\n- [x] water\n\n",
    "## Q&A\n\nQ1. Why?\nSo.\n\n",
    "    indented\n\n",
    "Visit /start-learning now\n\n",
    "###### Deep\n\ntext\n\n",
    "# Top\n\n## Upper\n\n### Middle\n\n#### Lower\n\n##### Low\n\n###### Deep\n\ntext\n\n###### Deeper\n\nmore\n\n",
    "<!-- a note\nin two lines -->\n\n",
    "Sell bread\n\nfirst image\n\nSell bread\n\n",
    "<details>\n<summary>How?</summary>\n\n```\nSell bread\n```\n\n</details>\n\n",
    "More[^2]\n\n[^2]: See[^2] this\n\n",
    "[^3]: Refers to [^4]\n\nOnce[^3]\n\n[^4]: And to [^3]\n\n",
    "## Q&A\n\n**Is it so?**\n\nSell bread\n\n",
    "Sell bread\n\n",
]
