import type { WordFile } from "./language-words.ts"

/** French. Forms are written out: a list says exactly what it finds. */
export const FRENCH_WORDS: WordFile = {
  vague: [
    "significativement, sensiblement, considérablement, nettement, notablement, fortement, drastiquement, substantiellement, significatif,",
    "significative, significatifs, significatives, substantiel, substantielle, considérable, notable, bien meilleur, bien meilleure,",
    "meilleur, meilleure, meilleurs, meilleures, plus rapide, plus rapides, plus rapidement, plus facile, plus faciles, plus simple,",
    "plus simples, plus fluide, plus agile, plusieurs, divers, diverses, de nombreux, de nombreuses, nombreux, nombreuses, beaucoup de,",
    "un certain nombre de, une série de, suffisant, suffisante, suffisants, suffisamment, adéquat, adéquate, approprié, appropriée,",
    "raisonnable, raisonnablement, acceptable, optimal, optimale, optimales, efficace, efficaces, efficacement, efficient, robuste,",
    "robustes, évolutif, évolutive, flexible, intuitif, intuitive, convivial, conviviale, facile à utiliser, de classe mondiale,",
    "de haute qualité, de qualité, excellent, excellente, de pointe, rapidement, en temps utile, bientôt, régulièrement, fréquemment,",
    "plus souvent, le plus vite possible",
  ],
  attempt: [
    "essayer de, essayer d ', essayer d ’, tenter de, tenter d ', tenter d ’, chercher à, viser à, s'efforcer de, s’efforcer de, s'efforcer d ',",
    "espérer, nous espérons, nous essaierons, nous tenterons, nous chercherons à, nous visons à, faire de notre mieux pour,",
    "faire tout notre possible pour, faire un effort pour",
  ],
  escape: [
    "si possible, quand c'est possible, lorsque c'est possible, dans la mesure du possible, autant que possible, le cas échéant, si besoin,",
    "au besoin, selon les besoins, en cas de besoin, si nécessaire, si cela est nécessaire, selon le cas, s'il y a lieu, s’il y a lieu,",
    "si le temps le permet, si le budget le permet, selon les disponibilités, idéalement, peut-être, éventuellement, dès que possible,",
    "au plus vite, au plus tôt, plus ou moins, d'une manière ou d'une autre",
  ],
  openEnd: ["etc, etc ., et cetera, entre autres, et autres, et plus encore, ou similaire, ou similaires, ou équivalent, et/ou"],
  buzz: [
    "synergie, synergies, disruptif, disruptive, changement de paradigme, holistique, à 360 degrés, transformation digitale,",
    "transformation numérique, valeur ajoutée, gagnant-gagnant, win-win, customer-centric, hors des sentiers battus",
  ],
  vanity: [
    "abonnés, abonnés sur les réseaux sociaux, followers, impressions, pages vues, visites du site, visites sur le site, visiteurs du site,",
    "trafic web, trafic du site, téléchargements, installations, utilisateurs inscrits, inscrits à la newsletter, abonnés à la newsletter,",
    "retombées presse, mentions dans la presse, mentions presse, likes, j'aime, vues, retweets",
  ],
  vanityRelief: [
    "qui, dont, par, taux, ratio, ctr, conversion, convertis, pourcentage de, part de, proportion de, coût par, actifs, actives, retenus,",
    "récurrents, payants, engagés, engagement",
  ],
  clauseOpening: ["pour, pour que, qui, que, dont, afin de, afin que, où, comment, quand, lorsque, parce que, si"],
  phraseEnd: [
    "pour, à, au, aux, en, dans, de, du, des, d, avec, par, depuis, qui, que, dont, où, et, comme, vers, jusqu, entre, via, quand,",
    "lorsque, parce, sans, sur, sous, après, avant, pendant, selon, chez",
  ],
  purposeOpening: ["pour, comme, que"],
  theme: [
    "sécurité, qualité, croissance, performance, fiabilité, scalabilité, stabilité, ergonomie, accessibilité, culture, recrutement,",
    "rétention, fidélisation, marketing, ventes, plateforme, infrastructure, produit, opérations, personnes, talents, finances,",
    "documentation, communauté, expérience, innovation, efficacité, productivité, communication, collaboration, excellence, engagement,",
    "conformité, gouvernance, leadership, design, ingénierie, développement, recherche, formation, automatisation, support, durabilité,",
    "rentabilité, chiffre d'affaires, marque, notoriété, visibilité, éducation, bien-être, santé, diversité, inclusion, transparence,",
    "confiance, clients, stratégie, données, analyse, technologie, processus, amélioration continue",
  ],
  themeModifier: [
    "technique, opérationnel, opérationnelle, organisationnel, organisationnelle, financier, financière, commercial, commerciale, personnel,",
    "personnelle, professionnel, professionnelle, interne, externe, général, générale, numérique, digital, digitale, social, sociale, web,",
    "et, de, du, des, d, la, le, les, l, en, pour, notre, nos, /, &",
  ],
  functionWord: [
    "le, la, les, l, un, une, des, de, du, d, à, au, aux, en, avec, par, pour, et, ou, qui, que, se, est, sont, être, son, sa, ses, notre, nos,",
    "plus, nouveau, nouvelle, nouveaux, ce, cette, tout, toute, tous, toutes, sur, dans",
  ],
  outsider: [
    "client, clients, cliente, clientes, utilisateur, utilisateurs, utilisatrices, partenaires, élèves, étudiants, étudiantes, patients,",
    "visiteurs, abonnés, bénévoles, contributeurs, entreprises, associations, citoyens, habitants, usagers, lecteurs, familles, donateurs",
  ],
  agentOpening: ["par"],
  studying: ["comparer, mesurer, identifier, évaluer, analyser, étudier"],
  finishing: ["terminer, finaliser, achever, compléter, clôturer, déposer, retirer"],
  assuring: ["assurer, garantir, s'assurer de, veiller à"],
  notDoing: ["nous ne ferons pas, ce que nous ne ferons pas, hors périmètre, hors scope, non-objectifs, reporté, écarté, non prioritaire"],
  forLater: ["futur, plus tard, prochains trimestres, backlog, en pause, reporté, reportés, un jour"],
  over: ["fait, terminé, terminés, achevé, passé, passés, précédent, précédents, archivé, archives, abandonné, annulé"],
  shelvedThing: [
    "but, buts, objectif, objectifs, okr, okrs, résultats clés, livrables, travail, projets, tâches, jalons, idées, plans, initiatives,",
    "nos, pour, et, de, des, les, le, la",
  ],
  template: ["gabarit, gabarits, modèle de okr, modèle d'okr, modèle à remplir"],
  exampleOpening: ["p . ex ., par exemple, comme, tels que, telles que, notamment"],
  comparison: ["par rapport à, par rapport au, par rapport aux, comparé à, comparée à, en comparaison de, vis-à-vis de, qu'aujourd'hui"],
  timeboxUnit: ["jour, jours, semaine, semaines, sprint, sprints"],
  catalogue: ["catalogue, dictionnaire, glossaire, définitions, référentiel"],
  successMeasure: [
    "critères de succès, critères de réussite, indicateurs de succès, indicateurs de réussite, mesures de succès, métriques de succès",
  ],
  areaWork: ["support, contributions, opérations, maintenance, gestion, collaboration, formation, recherche"],
  closed: ["fermé, fermée, clos, close, annulé, annulée, archivé"],
}
