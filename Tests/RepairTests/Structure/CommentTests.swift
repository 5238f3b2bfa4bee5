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
}
