/// The number that a numeral such as `IV` stands for, from 1 to 16: headings that count go no further.
package func romanNumber(_ numeral: some Sequence<UInt8>) -> Int? {
    romanNumerals.firstIndex { $0.utf8.elementsEqual(numeral) }.map { $0 + 1 }
}

private let romanNumerals = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
]
