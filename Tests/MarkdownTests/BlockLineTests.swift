import Testing

@Suite("Blocks stand on the lines they were written on")
struct BlockLineTests {
    @Test("headings and paragraphs")
    func headings() {
        let text = """
            # One

            Two
            lines
            ---
            para
            more

            Last
            ===
            """
        #expect(
            dump(text) == """
                1 h1 'One'
                3-5 h2 'Two'/'lines'
                6-7 p 'para'/'more'
                9-10 h1 'Last'

                """)
    }

    @Test("a nested list ends with the last line of its last item, not with the blank lines behind it")
    func nestedLists() {
        let text = """
            1. a

               b


            2. c
               - d
                 - e
                   f
               - [x] g
               -

            after
            """
        #expect(
            dump(text) == """
                1-11 ol from 1 loose
                  1-3 item
                    1 p 'a'
                    3 p 'b'
                  6-11 item
                    6 p 'c'
                    7-11 ul
                      7-9 item
                        7 p 'd'
                        8-9 ul
                          8-9 item
                            8-9 p 'e'/'f'
                      10 item [x]
                        10 p 'g'
                      11 item
                13 p 'after'

                """)
    }

    @Test("code blocks end with their fence, or with their last line when they have none")
    func codeBlocks() {
        let text = """
            ```swift
            a

            ```
            > ```
            > quoted
            after

                indented

                more


            - ~~~
              item
            - next

            ```
            open
            """
        #expect(
            dump(text) == """
                1-4 code swift"a\\n\\n"
                5-6 quote
                  5-6 code "quoted\\n"
                7 p 'after'
                9-11 code "indented\\n\\nmore\\n"
                14-16 ul
                  14-15 item
                    14-15 code "item\\n"
                  16 item
                    16 p 'next'
                18-19 code "open\\n"

                """)
    }

    @Test("a table begins at its header row, also below a paragraph it follows without a blank line")
    func tables() {
        let text = """
            above
            more
            | a | b |
            |---|--:|
            | 1 | `x` |
            | 3 |

            > | h |
            > |:-:|

            | k |
            |:--|
            | *v* |
            """
        #expect(
            dump(text) == """
                1-2 p 'above'/'more'
                3-6 table none,right
                  3 'a' | 'b'
                  5 '1' | code(x)
                  6 '3' |\u{20}
                8-9 quote
                  8-9 table center
                    8 'h'
                11-13 table left
                  11 'k'
                  13 em('v')

                """)
    }

    @Test("quotes, rules and raw HTML")
    func others() {
        let text = """
            > a
            > > b
            lazy
            ***
            <div>
            x
            </div>

            <!-- y -->
            z
            """
        #expect(
            dump(text) == """
                1-3 quote
                  1 p 'a'
                  2-3 quote
                    2-3 p 'b'/'lazy'
                4 rule
                5-7 html "<div>\\nx\\n</div>\\n"
                9 html "<!-- y -->\\n"
                10 p 'z'

                """)
    }

    @Test("footnote definitions come last, in the order of their references, with their own lines and labels")
    func footnotes() {
        let text = """
            a[^x-1] b[^two] c[^x-1]

            [^two]: Second
                goes on

                and on
            [^x-1]: First

            end
            """
        #expect(
            dump(text) == """
                1 p 'a'note(x-1)' b'note(two)' c'note(x-1)
                9 p 'end'
                7 footnote x-1
                  7 p 'First'
                3-6 footnote two
                  3-4 p 'Second'/'goes on'
                  6 p 'and on'

                """)
    }

    @Test("an empty text and one of blank lines have no blocks", arguments: ["", "\n", "  \n\n\t\n"])
    func empty(text: String) {
        #expect(dump(text) == "")
    }
}
