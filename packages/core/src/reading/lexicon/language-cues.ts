/** What gives a language written in Latin letters away. */
export interface LanguageCue {
  /** Primary tag. */
  readonly language: string
  /** Frequent short words and words of goal pages, in lower case, with spaces between. */
  readonly words: string
  /** Letters that few other languages have. */
  readonly letters?: RegExp
}

/** Common words per language; only languages whose tag bears on the reading, and near neighbours that would be mistaken for them. */
export const LANGUAGE_CUES: readonly LanguageCue[] = [
  {
    language: "en",
    words:
      "the and of to for with our we is are be by from on at that this all new more less than as an increase reduce improve launch build create achieve reach deliver ship publish maintain customer customers users team teams quarter key results objective goals support release add have has not will can first between within every each how what per make keep below under above over product",
  },
  {
    language: "es",
    words:
      "el la los las de del y en para con que una un por se es al más lograr aumentar reducir mejorar implementar nuestro nuestra clientes equipo trimestre objetivo resultados clave como sin sobre menos todos lanzar crear entre cada su",
    letters: /[ñ¿¡]/,
  },
  {
    language: "pt",
    words:
      "o os as de do da dos das e em para com que uma um por se ao mais alcançar aumentar reduzir melhorar implementar nosso nossa clientes equipe trimestre objetivo resultados chave como sem sobre menos todos lançar criar no na nos nas não até taxa sistema são ser",
    letters: /[ãõ]|ção|ções/,
  },
  {
    language: "fr",
    words:
      "le la les de du des et en pour avec que une un par est au aux plus atteindre augmenter réduire améliorer notre nos clients équipe trimestre objectif objectifs résultats clés comme sans sur moins tous lancer créer ce cette dans nous faire être sont qui d l",
    letters: /[œæ]|[èêùç]/,
  },
  {
    language: "de",
    words:
      "der die das und für mit dem den des ein eine einen von zu zum zur auf ist sind wir unsere unser bis um mehr als nicht erreichen steigern senken verbessern kunden ziel ziele quartal ergebnisse im am durch werden wird alle oder bei nach aus über unter",
    letters: /[ßäö]/,
  },
  {
    language: "it",
    words:
      "il lo la gli le di del della dei delle e in per con che una un si è al alla più raggiungere aumentare ridurre migliorare nostro nostra clienti squadra trimestre obiettivo obiettivi risultati chiave come senza su meno tutti lanciare creare nel nella da dal entro sono",
    letters: /[òì]/,
  },
  {
    language: "nl",
    words:
      "de het een en van voor met dat die in op te is zijn wij onze ons door meer dan niet bereiken verhogen verlagen verbeteren klanten doel doelen kwartaal resultaten aan bij naar uit over onder alle wordt worden binnen tot ook",
    letters: /ij[nkstf]|[aeou]{2}[nlrtk]$/,
  },
  {
    language: "vi",
    words: "và của các cho với trong được là có không tăng giảm đạt mục tiêu kết quả khách hàng người dùng từ lên đến một những",
    letters: /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/,
  },
  {
    language: "pl",
    words: "i w na z do dla się jest nie oraz przez od po jak cel cele klientów zwiększyć zmniejszyć poprawić",
    letters: /[łąęśźżćń]/,
  },
  {
    language: "sv",
    words: "och att för med som en ett det den på av till är vi från inte öka minska förbättra kunder mål kvartal våra vår",
    letters: /å/,
  },
  {
    language: "tr",
    words: "ve bir için ile bu olarak daha en müşteri hedef artırmak azaltmak çeyrek yeni kadar",
    letters: /[ğışİ]/,
  },
  {
    language: "id",
    words: "dan yang untuk dengan dari di ke pada adalah tidak meningkatkan mengurangi pelanggan tujuan hasil utama dalam oleh kami",
  },
]
