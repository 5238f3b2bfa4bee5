/// An axis from nothing to a round number at or above the largest value, with few round marks.
struct Scale {
    let top: Int
    let step: Int

    /// At most `marks` steps; nil when there is nothing to measure or too much to reckon with.
    init?(upTo largest: Int, marks: Int = 4, steps: [Int] = [1, 2, 5]) {
        guard largest > 0, largest < Int.max / 10_000, marks > 0 else { return nil }
        let wanted = (largest + marks - 1) / marks
        var power = 1
        var step = 0
        while step == 0 {
            step = steps.map { $0 * power }.first { $0 >= wanted } ?? 0
            power *= 10
        }
        self.step = step
        top = (largest + step - 1) / step * step
    }

    /// A given number of equal steps.
    init(step: Int, count: Int) {
        self.step = step
        top = step * count
    }

    /// The round values from nothing to the top.
    var marks: [Int] { Array(stride(from: 0, through: top, by: step)) }

    /// Where a value stands, in thousandths of the axis.
    func position(of value: Int) -> Int { min(max(value, 0), top) * 1000 / top }
}
