import Testing

@testable import Rendering

@Suite struct GuideLanguageTests {
    @Test(
        "the words of a text tell its language",
        arguments: [
            ("en", "You will design the systems that the team is responsible for, and work with all of them."),
            ("de", "Die Lehrkraft plant den Unterricht und spricht mit Eltern, die nicht zu der Schule kommen."),
            ("es", "El conductor lleva los camiones por las carreteras y habla con la empresa que lo ocupa."),
            ("fr", "Le chef prépare les desserts avec une équipe et vous apprend dans la cuisine le métier."),
            ("pt", "O analista prepara os dados para uma equipe, com contas que não são do mês e dos clientes."),
            ("ar", "يبني مهندس البيانات خطوط نقل البيانات ويحافظ عليها باستخدام SQL و Python كل يوم"),
            ("ru", "Инженер-строитель проектирует здания, следит за стройкой и отвечает за безопасность."),
        ])
    func words(tag: String, sentence: String) {
        #expect(GuideLanguage.tag(of: Array("\(sentence) \(sentence)".utf8)) == tag)
    }

    @Test(
        "names and short texts tell nothing",
        arguments: [
            "", "Il est là",
            "Python, PyTorch, Kubernetes, Docker, Terraform, Grafana, Prometheus, Airflow, Spark, Kafka, dbt, Looker",
        ])
    func nothing(text: String) {
        #expect(GuideLanguage.tag(of: Array(text.utf8)) == nil)
    }
}
