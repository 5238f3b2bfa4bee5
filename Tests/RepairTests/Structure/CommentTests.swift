import Testing

@Suite("What is no text of a guide")
struct CommentTests {
    @Test("comments are left out with all their lines; what only begins like one is kept")
    func comments() {
        let text = """
            <!-- exported on a Monday -->

            # Baker

            <!-- first
            second -->

            <!-- note --> kept

            Text with `<!-- code -->`
            """
        #expect(
            outline(text) == """
                # Baker
                html("<!-- note --> kept\\n")
                Text with <!-- code -->
                dropped 1: <!-- exported on a Monday -->
                dropped 5: <!-- first
                dropped 6: second -->
                """)
    }

    @Test("code between fences stays code under a title that opens at a click")
    func fence() {
        let text = """
            # Baker

            <details>
            <summary>How?</summary>

            ```
            # not a title
            ```

                indented text

            </details>
            """
        #expect(
            outline(text) == """
                # Baker
                2 How? [disclosure]
                  code: # not a title

                  indented text
                """)
    }

    @Test("a title that opens at a click begins a section and is not the title of the text")
    func clickedTitle() {
        let text = """
            <details><summary>On this page</summary>
            All of it

            ### Frameworks
            """
        #expect(
            outline(text) == """
                2 On this page [disclosure]
                  All of it
                  3 Frameworks [atx]
                """)
    }
}
