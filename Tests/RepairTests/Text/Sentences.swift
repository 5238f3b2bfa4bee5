@testable import Repair

/// Sentences of many languages as people write them, for tests of what must stay and what must be restored.
enum Sentences {
    static let clean = [
        "Größere Teams prüfen Modelle täglich – „schön“, sagt die Chefin, und heißt: läuft.",
        "L’été dernier, l’équipe a déployé « le modèle » à Nîmes… où ça a coûté 3 000 €.",
        "El aprendizaje automático también enseña: ¿cómo? ¡Con años de diseño y código!",
        "A inteligência artificial não é só programação; são também dados, atenção e ética.",
        "Машинное обучение — это не магия, а «много данных» и терпение; её объём растёт.",
        "Інженер навчає моделі: їжа, ґрунт, єдність і “якість” даних.",
        "Ο μηχανικός εκπαιδεύει μοντέλα· η ποιότητα των δεδομένων είναι το παν.",
        "机器学习工程师负责训练和部署模型，需要扎实的数学基础。",
        "機械学習エンジニアはモデルを訓練し、本番環境に展開します。",
        "머신러닝 엔지니어는 모델을 학습시키고 배포합니다.",
        "مهندس التعلم الآلي يدرّب النماذج وينشرها في بيئة الإنتاج.",
        "מהנדס למידת מכונה מאמן מודלים ופורס אותם.",
        "Makine öğrenimi mühendisi güçlü modeller eğitir; İstanbul’da çalışır, ışık hızında.",
        "Inżynier uczenia maszynowego trenuje modele: żółć, gęślą jaźń, świat i źródło.",
        "Inženýr strojového učení trénuje modely; příliš žluťoučký kůň úpěl ďábelské ódy.",
        "Inginerul de învățare automată antrenează modele și le pune în producție.",
        "Kỹ sư học máy huấn luyện mô hình và triển khai vào thực tế.",
        "Maskininlärning kräver tålamod; å, ä och ö hör hemma på svenska, æ og ø på dansk.",
        "मशीन लर्निंग इंजीनियर मॉडल को प्रशिक्षित करता है।",
        "วิศวกรการเรียนรู้ของเครื่องฝึกแบบจำลอง",
        "🚀 Launch • learn → ship ✅ ⭐⭐⭐ 👩‍💻 🛠️ – it’s “done” … 10 °C ± 2 µm, 5 × 3 ≈ 15 ™",
    ]

    /// Short texts with few characters outside ASCII, which accident could make decodable.
    static let short = [
        "CAFÉ…", "CAFÉ® and CAFÉ’s", "“École”", "« Étude »", "MENÜ“", "naïve", "•", "– a", "Ç’est", "É…\n\nÉ…\n",
        "IKEA PÅ®", "├── src\n└── lib", "┌─┐\n└─┘", "Їжа", "Я–", "Рі", "½ year", "3 × 4", "à la carte",
        "C’est «\u{A0}fini\u{A0}»",
        "“ë”", "ǎ", "Ω≈ç√", "±5", "São", "Ünïcödé", "“Ä”", "’90s", "…", "“…”", "Å", "ÄÖÜ", "ÉTÉ", "À…", "Ø®",
        "Í…\nÍ…\nÍ…",
        "‘É’", "über—Ärger", "NOËL!", "Я… и ты…", "Ё-моё", "Ѓ", "Љубав", "Ďábel", "ŁÓDŹ", "Œuvre", "ﬁn", "½¼¾", "†‡",
    ]

    /// What a program shows that reads the text's UTF-8 in another encoding.
    static func misread(_ text: String, as label: String) -> String? {
        guard let digits = EncodingTableTests.expected.first(where: { $0.label == label })?.codePoints else {
            return nil
        }
        let upperHalf = stride(from: 0, to: digits.utf8.count, by: 4).compactMap { offset in
            UInt32(String(digits.dropFirst(offset).prefix(4)), radix: 16).flatMap(Unicode.Scalar.init)
        }
        var misread = String.UnicodeScalarView()
        for byte in text.utf8 {
            misread.append(byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80])
        }
        return String(misread)
    }
}
