import Roles
import Testing

@Suite("Books, courses and the like")
struct ResourceTests {
    @Test(
        "what stands in parentheses behind a title",
        arguments: [
            ("On Sauces (Jane Doe)", "On Sauces", Resource.Kind.book, "Jane Doe", nil, nil, nil),
            ("\"Wound Care\" (Red Cross): short", "Wound Care", .course, nil, "Red Cross", "short", nil),
            ("\"Wound Care\" (City College on Learnia)", "Wound Care", .course, "City College", "Learnia", nil, nil),
            ("Jane Doe's Sauces course (Learnia)", "Sauces", .course, "Jane Doe", "Learnia", nil, nil),
            ("Cookpedia (cookpedia.org)", "Cookpedia", .site, nil, nil, nil, "cookpedia.org"),
            ("Cookpedia (free for members)", "Cookpedia", .site, nil, nil, "free for members", nil),
            ("Heat and Meat (paper)", "Heat and Meat", .paper, nil, nil, nil, nil),
            ("*Salt and Fire* by Jane Doe", "Salt and Fire", .book, "Jane Doe", nil, nil, nil),
            (
                "Salt and Fire by J. E. Doe and Ann van Dam", "Salt and Fire", .book, "J. E. Doe and Ann van Dam", nil,
                nil, nil
            ),
            ("Pastry Maker's Notebook", "Pastry Maker's Notebook", .site, nil, nil, nil, nil),
            ("Cooking by Heart", "Cooking by Heart", .site, nil, nil, nil, nil),
            ("[Salt](https://salt.org/) – Jane Doe", "Salt", .book, "Jane Doe", nil, nil, "https://salt.org/"),
            (
                "[Salt](https://salt.org/) by City College", "Salt", .course, nil, "City College", nil,
                "https://salt.org/"
            ),
            (
                "[Salt](https://www.coursera.org/salt) by Jane Doe", "Salt", .course, "Jane Doe", nil, nil,
                "https://www.coursera.org/salt"
            ),
            (
                "[Salt](https://salt.org/) – book by J. Doe", "Salt", .book, nil, nil, "book by J. Doe",
                "https://salt.org/"
            ),
            ("Rye News — newsletter by J. Doe", "Rye News", .newsletter, nil, nil, "newsletter by J. Doe", nil),
            ("The Salt of the Sea, Jane Doe", "The Salt of the Sea", .book, "Jane Doe", nil, nil, nil),
            ("\"A Guide to Salt\" by Jane Doe", "A Guide to Salt", .book, "Jane Doe", nil, nil, nil),
            (
                "**Salt** – free video course on rye", "Salt", .course, nil, nil, "free video course on rye", nil
            ),
            ("**Rye docs** – all about rye", "Rye docs", .documentation, nil, nil, "all about rye", nil),
            ("📗 **Salt** – Jane Doe, Ann Roe", "Salt", .book, "Jane Doe, Ann Roe", nil, nil, nil),
            ("Book: Salt — Jane Doe, Ann Roe", "Salt", .book, "Jane Doe, Ann Roe", nil, nil, nil),
            ("Salt House: www.salt-house.org", "Salt House", .site, nil, nil, nil, "www.salt-house.org"),
            ("🎥 [Salt](https://salt.org/) by Jane Doe", "Salt", .course, "Jane Doe", nil, nil, "https://salt.org/"),
            ("**Salt** – the one to begin with", "Salt", .site, nil, nil, "the one to begin with", nil),
            ("Cook School: https://cook.org/a", "Cook School", .site, nil, nil, nil, "https://cook.org/a"),
            ("Guild of Cooks, <https://cook.org>", "Guild of Cooks", .site, nil, nil, nil, "https://cook.org"),
            ("Sauces (Learnia) – https://l.org/x", "Sauces", .course, nil, "Learnia", nil, "https://l.org/x"),
            ("Community of Cooks: https://c.org", "Community of Cooks", .community, nil, nil, nil, "https://c.org"),
            ("Jane Doe, *Salt and Fire*", "Salt and Fire", .book, "Jane Doe", nil, nil, nil),
        ] as [(String, String, Resource.Kind, String?, String?, String?, String?)])
    func parentheses(
        line: String, title: String, kind: Resource.Kind, author: String?, provider: String?, note: String?,
        url: String?
    ) throws {
        let found = try #require(try readRole("# Cook\n\n## Resources\n\n- \(line)\n").resources.first)
        #expect(found.title == title)
        #expect(found.kind == kind)
        #expect(found.author == author)
        #expect(found.provider == provider)
        #expect(found.note == note)
        #expect(found.url == url)
    }

    @Test("papers are papers, but a name of one word is what publishes them")
    func papers() throws {
        let role = try readRole(
            "# Cook\n\n## Resources\n\n**Papers:**\n- On the Crust of Bread (Doe et al.)\n\n- Papers: Breadnet\n")
        #expect(role.resources.map(\.kind) == [.paper, .site])
        #expect(role.resources.map(\.title) == ["On the Crust of Bread", "Breadnet"])
    }

    @Test("a work listed again knows its first line, and a guessed kind gives way to a told one")
    func repeated() throws {
        let role = try readRole("# Cook\n\n## Resources\n\n- Salt and Fire\n\n**Books:**\n- Salt and Fire\n")
        #expect(role.resources.map(\.kind) == [.book, .book])
        #expect(role.resources.map(\.firstLine) == [nil, 5])
    }

    @Test("the reading list of a phase, by label or heading, belongs to the phase")
    func inPhase() throws {
        let role = try readRole(
            "# Cook\n\n## Phase 1: Basics\n\n- Chop\n\n**Resources:**\n- Cookpedia\n\n### Books\n\n- Salt and Fire\n")
        #expect(role.resources.map(\.title) == ["Cookpedia", "Salt and Fire"])
        #expect(role.resources.map(\.kind) == [.site, .book])
        #expect(role.resources.map(\.phase) == ["Basics", "Basics"])
        #expect(role.phases.map(\.topicCount) == [1])
    }

    @Test("a sentence among communities is no resource")
    func sentences() throws {
        let role = try readRole("# Cook\n\n## Networking\n\n- Visit fairs in your town.\n- Cooks Online\n")
        #expect(role.resources.map(\.title) == ["Cooks Online"])
    }

    @Test("works that are named among advice on learning, and what a community says it is")
    func elsewhere() throws {
        let role = try readRole(
            """
            # Cook

            ## Continuous Learning

            - Books: Salt and Fire (Jane Doe), On Sauces (Ann Roe)
            - Courses: take one every spring.
            - Community: help others

            ## Community

            - SauceCon (conference)
            - The Oven Club
            """)
        #expect(role.resources.map(\.title) == ["Salt and Fire", "On Sauces", "SauceCon", "The Oven Club"])
        #expect(role.resources.map(\.kind) == [.book, .book, .conference, .community])
    }

    @Test("sentences name works by links and by titles in italics with their authors")
    func prose() throws {
        let text = """
            # Baker

            ## Further reading

            Start with *Salt and Fire* by Jane Doe and Ben Li; it is *very* old. The [Rye course](https://rye.example) is
            free, and [above](#tools) you find more.

            - Read *Oil and Water* by Ada Miller before you begin.
            """
        let found = try readRole(text).resources.map { "\($0.kind.rawValue) \($0.title) \($0.author ?? "-")" }
        #expect(
            Set(found) == [
                "book Salt and Fire Jane Doe and Ben Li", "course Rye course -", "book Oil and Water Ada Miller",
            ])
    }

    @Test("a plain line right above a list says what kind its works are")
    func plainLabel() throws {
        let role = try readRole(
            "# Baker\n\n## Resources\n\nBooks:\n- Salt and Fire\n\nBlogs:\n\n- The Rye Diary\n\nOf note here:\n\n- Breadpedia\n"
        )
        #expect(role.resources.map(\.kind) == [.book, .blog, .site])
    }

    @Test(
        "several names behind a short label are places, and a sentence behind one is none",
        arguments: [
            ("- Labs: Ovenly, Bake The Box", ["Ovenly", "Bake The Box"]),
            ("- Labs: bake, knead and wait", ["Labs: bake, knead and wait"]),
        ])
    func places(item: String, expected: [String]) throws {
        #expect(try readRole("# Baker\n\n## Resources\n\n\(item)\n").resources.map(\.title) == expected)
    }

    @Test("an item that is but a label names the kind of those within it, and what asks to act is no place to meet")
    func nested() throws {
        let role = try readRole(
            "# Baker\n\n## Resources\n\n* 📚 **Books**\n  * Salt and Fire\n* Courses\n  * Rye\n\n## Community\n\n- Attend BreadCon and a fair\n- r/bread\n"
        )
        #expect(role.resources.map(\.title) == ["Salt and Fire", "Rye", "r/bread"])
        #expect(role.resources.map(\.kind) == [.book, .course, .community])
    }

    @Test("works in a table have their kind and author from the cells beside them, or from the heading of their column")
    func table() throws {
        let role = try readRole(
            """
            # Cook

            ## Resources

            | Title | Type | Cost |
            |---|---|---|
            | [Salt and Fire](https://salt.org) | Book | Free |
            | Sauces | Course | Free |

            ## Further reading

            | Book | Author |
            |---|---|
            | The Art of Bread | Jane Doe |
            """)
        let found = role.resources.map { "\($0.kind.rawValue) \($0.title) \($0.author ?? "-") \($0.url ?? "-")" }
        #expect(
            found == [
                "book Salt and Fire - https://salt.org", "course Sauces - -", "book The Art of Bread Jane Doe -",
            ])
    }
}
