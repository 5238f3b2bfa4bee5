/// How pages in the languages that word lists exist for, but for English, speak to their visitors.
///
/// Closed, as the English ones in `PageControl` are: they describe pages, not what guides are about.
enum PageWords {
    /// What buttons are called.
    static let buttons: Set<String> = [
        "teilen", "drucken", "merken", "kommentieren", "gefällt mir", "link kopieren", "anmelden", "abonnieren",
        "speichern", "auf facebook teilen", "auf linkedin teilen", "auf x teilen", "per whatsapp senden",
        "per e-mail senden", "ja", "nein",
        "partager", "imprimer", "commenter", "j'aime", "ajouter à mes favoris", "ajouter aux favoris", "copier le lien",
        "se connecter", "s'abonner", "enregistrer", "tout accepter", "personnaliser",
        "compartir", "imprimir", "comentar", "me gusta", "copiar enlace", "guardar", "iniciar sesión", "suscribirse",
        "compartilhar", "curtir", "copiar link", "salvar", "entrar", "partilhar", "assinar",
        "поделиться", "распечатать", "нравится", "комментировать", "сохранить", "войти", "подписаться",
        "分享", "打印", "收藏", "点赞", "评论", "登录", "关注", "转发",
    ]

    /// How a line begins that tells of cookies, offers letters or asks whether the page helped.
    static let openings: LineOpenings = [
        "diese website verwendet cookies", "diese seite verwendet cookies", "wir verwenden cookies",
        "war dieser artikel hilfreich", "war diese seite hilfreich", "zum inhalt springen", "newsletter abonnieren",
        "zur navigation springen", "zur suche springen",
        "ce site utilise des cookies", "nous utilisons des cookies", "cet article vous a-t-il été utile",
        "cette page vous a-t-elle été utile", "aller au contenu", "aller à la navigation", "aller à la recherche",
        "recevez notre newsletter",
        "recevez notre lettre d'information", "abonnez-vous à notre", "inscrivez-vous à notre newsletter",
        "este sitio utiliza cookies", "este sitio web utiliza cookies", "utilizamos cookies", "usamos cookies",
        "¿te ha resultado útil", "¿te ha sido útil", "¿te resultó útil", "saltar al contenido", "ir al contenido",
        "ir a la navegación",
        "ir a la búsqueda",
        "suscríbete a nuestro boletín", "suscríbete a nuestra newsletter",
        "este site utiliza cookies", "este site usa cookies", "este artigo foi útil", "ir para o conteúdo",
        "saltar para a navegação",
        "saltar para a pesquisa",
        "assine nossa newsletter", "assine a nossa newsletter",
        "перейти к навигации", "перейти к поиску", "этот сайт использует", "мы используем cookie",
        "была ли статья полезна", "статья была полезна",
        "跳转到导航", "跳转到搜索", "本网站使用 cookie", "本网站使用cookie", "本文对您有帮助吗",
    ]

    /// The links below a page's text that are nothing else, in any language.
    static let footLinks: Set<String> = [
        "privacy policy", "terms of use", "terms of service", "cookie policy", "imprint",
        "impressum", "datenschutz", "datenschutzerklärung", "cookie-einstellungen", "kontakt", "agb", "über uns",
        "mentions légales", "confidentialité",
        "politique de confidentialité", "plan du site", "qui sommes-nous", "aviso legal", "privacidad",
        "política de privacidad", "política de cookies", "contacto", "mapa del sitio", "quiénes somos", "privacidade",
        "política de privacidade", "termos de uso", "contato", "contacto", "quem somos", "контакты", "о нас",
        "политика конфиденциальности", "关于我们", "联系我们", "隐私政策",
    ]

    /// How lines below a wiki's page begin.
    static let footOpenings: LineOpenings = [
        "kategorie: ", "kategorien: ", "diese seite wurde zuletzt", "catégorie : ", "catégories : ",
        "la dernière modification de cette page", "categoría: ", "categorías: ", "esta página se editó por última",
        "categoria: ", "categorias: ", "esta página foi editada pela última", "категория: ", "категории: ",
        "эта страница в последний раз", "分类：", "本页面最后修订",
    ]

    /// What stands over a notice that somebody paid for.
    static let notices: Set<String> = ["anzeige", "werbung", "publicité", "publicidad", "publicidade", "реклама", "广告"]

    /// The first page of a site, where the way to a page begins.
    static let home: Set<String> = [
        "home", "start", "startseite", "accueil", "inicio", "início", "главная", "首页", "homepage",
    ]
}
