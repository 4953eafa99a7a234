import { inflectGerman } from "./de-inflection.ts"
import { GERMAN_POLYSEMES, GERMAN_VERBS } from "./de-verbs.ts"
import { readKindFile, type KindFile } from "./kind-file.ts"
import type { KindWords } from "./types.ts"

const FILE: KindFile = {
  verbs: GERMAN_VERBS,
  polysemes: GERMAN_POLYSEMES,
  betterVerbs: "verbessern, optimieren, stärken",
  bracket: true,
  compounds: true,
  adjectiveEndings: ["e", "er", "es", "en", "em"],
  objects: {
    abstract: `vertrauen, kultur, marke, ruf, image, reputation, bewusstsein, verständnis, gemeinschaft, community, beziehung, beziehungen,
      zusammenhalt, grundlage, grundlagen, basis, fundament, identität, haltung, wirkung, sichtbarkeit, bekanntheit, präsenz, profil,
      marktführerschaft, vorsprung, klarheit, transparenz, orientierung, begeisterung, freude, raum für, perspektive, perspektiven, zukunft,
      probleme, sorgen, ängste, team, mannschaft, organisation, unternehmen, bindung, partnerschaft, netzwerk, mehrwert, wissen, kompetenz,
      kompetenzen, fähigkeiten, heimat, zuhause, ökosystem, nachfrage, glaubwürdigkeit, einfluss, vorteil, zugehörigkeit, lernkultur, stolz, zuversicht`,
    state: `schneller, besser, einfacher, leichter, günstiger, sicherer, stärker, zuverlässig, zuverlässiger, verlässlich, verlässlicher,
      robust, stabil, stabiler, nachhaltig, nachhaltiger, effizient, effizienter, effektiv, effektiver, erfolgreich, erfolgreicher, exzellent,
      hervorragend, großartig, herausragend, ausgezeichnet, gesund, gesünder, zukunftsfähig, zukunftssicher, wettbewerbsfähig, profitabel,
      rentabel, attraktiv, attraktiver, modern, moderner, schnell, einfach, leicht, sicher, stark, klar, klarer, transparent, transparenter,
      intuitiv, reibungslos, nahtlos, mühelos, unkompliziert, verständlich, bürgernah, kundenfreundlich, benutzerfreundlich, familienfreundlich,
      barrierefrei, lebenswert, inklusiv, offen, zufrieden, glücklich, motiviert, begeistert, selbstverständlich, sichtbar, spürbar, bekannt,
      beliebt, beliebter, gefragt, begehrt, geschätzt, hochwertig, erstklassig, klimaneutral, unabhängig, unabhängiger, agil, agiler, flexibel,
      flexibler, innovativ, lebendig, vielfältig, fit, fair, gerecht, angenehm, kurz, kürzer, gern, schlank, skalierbar, reif, solide`,
    superlative: `beste, bester, bestes, besten, bestmöglich, erste wahl, erste adresse, ersten adresse, führend, führende, führender, führenden,
      nummer eins, nummer 1, beliebteste, beliebtester, beliebtesten, gefragteste, gefragtester, gefragtesten, größte, größter, größten,
      schnellste, schnellster, schnellsten, einfachste, einfachsten, attraktivste, attraktivster, attraktivsten, modernste, modernsten,
      weltklasse, spitze, spitzenreiter, vorreiter, marktführer, maßstab, vorbild, branchenprimus, erstklassig`,
    activity: `treffen, termin, termine, gespräch, gespräche, workshop, workshops, schulung, schulungen, interview, interviews, veranstaltung,
      veranstaltungen, sitzung, sitzungen, besprechung, besprechungen, meeting, meetings, anruf, anrufe, besuch, besuche, webinar, webinare,
      vortrag, vorträge, umfrage, umfragen, befragung, befragungen, kampagne, kampagnen, aktion, aktionen, messe, messen, fest, feste, feier,
      feiern, tagung, tagungen, konferenz, konferenzen, seminar, seminare, kurs, kurse, training, trainings, fortbildung, fortbildungen,
      weiterbildung, weiterbildungen, elternabend, elternabende, sprechstunde, sprechstunden, runde, runden, werkstatt, werkstätten, demo,
      demos, retrospektive, retrospektiven, rundgang, rundgänge, übung, übungen, experiment, experimente, test, tests, ausflug, ausflüge,
      hackathon, hackathons, meetup, meetups, stammtisch, stammtische, infoabend, infoabende, tag der offenen tür, aktionstag, aktionstage,
      schnuppertag, schnuppertage, austausch, führungen, kaltakquise, lesung, lesungen, konzert, konzerte, sprint, sprints, hospitation`,
    population: `kunde, kunden, kundin, kundinnen, nutzer, nutzern, nutzerin, nutzerinnen, anwender, anwendern, anwenderinnen, user, usern,
      mitarbeiter, mitarbeitern, mitarbeiterin, mitarbeiterinnen, mitarbeitende, mitarbeitenden, beschäftigte, beschäftigten, angestellte,
      angestellten, kollegen, kolleginnen, führungskraft, führungskräfte, führungskräften, fachkraft, fachkräfte, fachkräften, kräfte, kräften,
      team, teams, menschen, leute, leuten, bürger, bürgern, bürgerinnen, patienten, patientinnen, schüler, schülern, schülerinnen, kinder,
      kindern, jugendliche, jugendlichen, eltern, familien, studierende, studierenden, studenten, mitglieder, mitgliedern, ehrenamtliche,
      ehrenamtlichen, freiwillige, freiwilligen, helfer, helfern, helferinnen, spender, spendern, spenderinnen, partner, partnern, lieferanten,
      händler, händlern, unternehmen, firmen, betriebe, betrieben, vereine, vereinen, haushalte, haushalten, gäste, gästen, besucher, besuchern,
      besucherinnen, leser, lesern, leserinnen, teilnehmer, teilnehmern, teilnehmerinnen, teilnehmende, teilnehmenden, bewerber, bewerbern,
      bewerberinnen, auszubildende, auszubildenden, azubis, entwickler, entwicklern, entwicklerinnen, tester, testern, abonnenten, follower,
      interessenten, interessentinnen, personen, gemeinden, lehrer, lehrern, lehrerinnen, lehrkräfte, trainer, trainern, trainerinnen, paten,
      patinnen, bewohner, bewohnern, bewohnerinnen, einwohner, anwohner, klienten, klientinnen, mandanten, mandantinnen, versicherte,
      versicherten, fans, zuschauer, zuhörer, hörer, investoren, sponsoren, pflegekräfte, niemand, jeder, alle, senioren, geflüchtete,
      kommunen, schulen, kitas, publikum, öffentlichkeit, belegschaft, kundschaft, nachwuchs, generation, generationen, käufer, käuferinnen`,
    deal: `auftrag, aufträge, aufträgen, vertrag, verträge, verträgen, vertragsverlängerung, vertragsverlängerungen, abschluss, abschlüsse,
      abschlüssen, deal, deals, kunde, kunden, kundin, kundinnen, großkunde, großkunden, partnerschaft, partnerschaften, kooperation,
      kooperationen, partner, spende, spenden, fördermittel, förderung, investition, investitionen, investor, investoren, finanzierung,
      finanzierungsrunde, lead, leads, anfrage, anfragen, bestellung, bestellungen, buchung, buchungen, reservierungen, anmeldung, anmeldungen,
      bewertung, bewertungen, rezension, rezensionen, rückmeldung, rückmeldungen, feedback, bewerbung, bewerbungen, sponsor, sponsoren,
      referenz, referenzen, referenzkunde, referenzkunden, empfehlung, empfehlungen, downloads, installationen, teilnahmen, stimmen,
      unterschriften, zusage, zusagen, abonnements, abos, verkäufe, termine mit, mitgliedschaften, patenschaften, zuschuss, zuschüsse`,
    firstMeasure: "ausgangswert, ausgangswerte, baseline, nullmessung, basiswert, ausgangslage",
    accounts: "monatsabschluss, quartalsabschluss, jahresabschluss, buchhaltung, lohnabrechnung, monat, quartal",
    question: "ob, warum, wie, welche, welcher, welches, welchen, wer, was, wo, wann, hypothese, hypothesen, annahme, annahmen",
  },
  nounLike: `werden, sein, vertrauen, bewerten, leisten, planen, bearbeiten, entwickeln, verwalten, buchen, bestellen, melden, schulen, führen,
    leiten, beobachten, erfahren, fördern, pflegen, beraten, betreuen, binden, werben, öffnen, messen, sichten, wissen, können, leben, lesen,
    treffen, verhandeln, üben, laufen, warten, lernen, abrechnen, wachsen, liefern, ausbilden, bilden, besetzen, sammeln, zahlen, schreiben,
    zeigen, halten, bewerben, weiterbilden, fortbilden, planen, testen, prüfen, vergeben, lösen, verteilen, beteiligen, nutzen, erfassen,
    einrichten, dokumentieren, kommunizieren, organisieren, verkaufen, kaufen, reisen, feiern, forschen, trainieren, abbilden, erhalten,
    anlegen, verfassen, starten, sichern`,
  metrics: {
    growth: `aktive nutzer=aktiven nutzer=aktiver nutzer=aktive nutzerinnen=nutzerzahl=nutzerzahlen=dau=wau=mau*|kundenzahl=kundenzahlen|
      neukundenzahl|mitgliederzahl=mitgliederzahlen|besucherzahl=besucherzahlen|teilnehmerzahl=teilnehmerzahlen|bestellungen|seitenaufrufe|
      downloads|abonnenten|reichweite|verkaufszahlen|fallzahlen|schülerzahl=schülerzahlen|auslastung`,
    revenue: `umsatz=umsätze=umsatzes=umsätzen=jahresumsatz=monatsumsatz*|gewinn=gewinns=gewinne=überschuss*|ebit|ebitda|arr*|mrr*|erlös=erlöse|
      auftragseingang=auftragseingänge|auftragswert=auftragswerts=bestellwert=warenkorbwert=warenkorb|auftragsbestand|pipeline|abschlussquote=
      abschlussrate|wiederkehrender umsatz=wiederkehrende umsätze=wiederkehrenden umsatz|deckungsbeitrag|spendenaufkommen=spendenvolumen=
      spendeneinnahmen|einnahmen|absatz`,
    acquisition: `konversionsrate=konversion=conversion=conversion rate=conversion-rate=umwandlungsrate*|leads=qualifizierte leads|
      klickrate=ctr=öffnungsrate|neuanmeldungen=registrierungen=anmeldungen|akquisitionskosten=cac=kundengewinnungskosten-*|websitebesuche=
      website-traffic=traffic|absprungrate-`,
    retention: `abwanderung=abwanderungsrate=abwanderungsquote=churn=churn rate=churn-rate=kündigungsrate=kündigungsquote=kundenabwanderung-*|
      kundenbindung=bindungsrate=retention=wiederkehrrate=wiederkaufrate=wiederkaufsrate*|verlängerungsrate=verlängerungsquote=nrr*|
      aktivierungsrate=aktivierung|nutzungsrate=adoption=nutzung|engagement`,
    quality: `fehlerquote=fehlerrate=fehlerzahl=fehler=fehlern=fehleranzahl-*|ausschuss=ausschussquote=ausschussrate-*|reklamationen=
      reklamationsquote=reklamation-*|retouren=retourenquote-|absturzrate=abstürze-|mängel-|nacharbeit=nacharbeiten-|testabdeckung=
      code-abdeckung=codeabdeckung|datenqualität=produktqualität|genauigkeit=trefferquote|erfolgsquote=erfolgsrate|technische schulden-|
      erstlösungsquote=erstlösungsrate|liefertreue=termintreue=pünktlichkeit|schadenquote=schäden-|bestehensquote`,
    speed: `durchlaufzeit=durchlaufzeiten-*|lieferzeit=lieferzeiten-|antwortzeit=antwortzeiten=reaktionszeit=
      reaktionszeiten-*|bearbeitungszeit=bearbeitungszeiten=bearbeitungsdauer-*|wartezeit=wartezeiten-|ladezeit=ladezeiten-|latenz=latenzen-*|
      wiederherstellungszeit=mttr-*|lösungszeit=lösungszeiten-|build-zeit=build-zeiten-|rüstzeit=rüstzeiten-|time-to-market-|
      besetzungsdauer=besetzungszeit-|einarbeitungszeit-|stillstandszeit=stillstandszeiten-|forderungslaufzeit-|verweildauer-`,
    cost: `kosten=betriebskosten=personalkosten=stückkosten=gesamtkosten=materialkosten=energiekosten=lagerkosten=prozesskosten-*|ausgaben=
      aufwand=aufwände-|marge=gewinnmarge=umsatzrendite=rendite=rohertrag=ebit-marge*|stromverbrauch=energieverbrauch=verbrauch=
      papierverbrauch=wasserverbrauch=materialverbrauch-|produktivität|effizienz|lagerbestand=bestände-|eigenkapitalquote|liquidität=
      liquiditätsreserve|überstunden-|auslastungsgrad|verschnitt-|abfall=abfälle-|co2-ausstoß=emissionen=treibhausgasemissionen-`,
    satisfaction: `kundenzufriedenheit=zufriedenheit=nutzerzufriedenheit=patientenzufriedenheit=elternzufriedenheit=gästezufriedenheit=csat*|
      nps=net promoter score*|weiterempfehlungsrate=weiterempfehlungsquote=weiterempfehlung|beschwerden=beschwerdequote=kundenbeschwerden-|
      bewertung=durchschnittsbewertung=google-bewertung|kundenerlebnis=nutzererlebnis|schulnote`,
    people: `fluktuation=fluktuationsrate=fluktuationsquote=mitarbeiterfluktuation-*|krankenstand=krankenquote=fehlzeiten=fehltage-*|
      mitarbeiterzufriedenheit=mitarbeiterbindung=enps*|frauenanteil=frauenquote|annahmequote|bewerberzahl|ausbildungsquote=übernahmequote|
      personalbestand|weiterbildungstage=schulungstage`,
    reliability: `verfügbarkeit=systemverfügbarkeit=uptime=erreichbarkeit*|ausfälle=ausfallzeit=ausfallzeiten=downtime-*|störungen=vorfälle=
      sicherheitsvorfälle=incidents-*|unfälle=arbeitsunfälle=unfallquote=unfallzahlen-*|schwachstellen=sicherheitslücken-|stürze-`,
    market: "marktanteil=marktanteile|bekanntheit=bekanntheitsgrad=markenbekanntheit",
    "output-volume": "releases|tickets|story points|veröffentlichungen",
  },
  metricHeads: `rate, raten, quote, quoten, zeit, zeiten, dauer, zahl, zahlen, anzahl, anteil, anteile, anteils, grad, index, wert, werts,
    kosten, umsatz, marge, volumen, menge, mengen, verbrauch, frequenz, häufigkeit, durchschnitt, score, punktzahl, note, verhältnis, dichte,
    zufriedenheit, abdeckung, genauigkeit, qualität, leistung, kapazität, ertrag, erträge, gewicht, größe, länge, reichweite, aufwand, laufzeit,
    bestand, höhe, umfang, tempo, geschwindigkeit, auslastung, bindung, treue, ausfälle, verluste, einnahmen, ausgaben, emissionen`,
  metricOpenings: `anzahl der, anzahl, anzahl an, anzahl von, zahl der, zahl an, anteil der, anteil an, anteil des, anteil von, prozentsatz der,
    durchschnittliche, durchschnittlicher, durchschnittliches, durchschnittlichen, mittlere, mittlerer, mittleren, höhe der, höhe des,
    % der, prozent der, zeit bis, zeit bis zum, zeit bis zur, zeit von, zeit vom, dauer bis, dauer der, dauer des, summe der, kosten pro,
    kosten je, umsatz pro, umsatz je, quote der, grad der`,
  subjects: "wir, unser team, das team, ich, bitte, unser ziel ist es, unser ziel ist, ziel ist es, ziel ist",
  future:
    "wir werden, wir wollen, wir möchten, wir müssen, wir haben vor, wir planen, werden wir, wollen wir, ich werde, ich will, ich möchte, wir können",
  infinitive: "",
  adverbs: `erfolgreich, vollständig, nachhaltig, dauerhaft, deutlich, erheblich, signifikant, spürbar, kontinuierlich, konsequent, aktiv,
    gezielt, weiter, weiterhin, auch, zudem, außerdem, gemeinsam, schrittweise, schnell, zügig, rechtzeitig, pünktlich, regelmäßig,
    systematisch, endlich, wieder, nur, noch, bereits, komplett, ganz, stets, immer, jederzeit, flächendeckend, messbar, öffentlich, intern,
    extern, automatisch, manuell, sorgfältig, erstmals, zuerst, dann, nicht, sicher, massiv, stark`,
  conjunctions: "und, oder, sowie, &, und dann, +",
  openers: "sicherstellen, gewährleisten, dafür sorgen",
  auxiliaries: "ist, sind, war, waren, wird, werden, wurde, wurden, worden, haben, hat, sein, ist nicht, sind nicht",
  available: `live, verfügbar, online, einsatzbereit, fertig, in betrieb, vorhanden, produktiv, im einsatz, umgesetzt, erreichbar, nutzbar,
    startklar, liegt vor, liegen vor, steht bereit, stehen bereit, am netz, betriebsbereit, in kraft, freigeschaltet, bezugsfertig`,
  possible: "können, kann, lässt sich, lassen sich",
  stative: "gibt es, es gibt, verfügt über, verfügen über, besitzt, besitzen",
  feelings: `lieben, vertrauen, empfehlen, schätzen, fühlen sich, fühlen, wollen, möchten, freuen sich, kommen gern, bleiben gern, verstehen,
    kennen, wissen, erleben, spüren, bevorzugen, wählen, glauben, finden, sind stolz, sind begeistert, sind zufrieden`,
  indefinite: "ein, eine, einen, eines, einem, einer",
  conditions: `wird zum, wird zur, werden zum, werden zur, werden zu, wird zu, bleibt, bleiben, gilt als, gelten als, steht für, stehen für,
    nicht mehr, steht auf`,
  keeps: "bleibt, bleiben, verharrt, verharren",
  why: "weil, damit, sodass, so dass, denn, aufgrund, begründung :",
  impact: `wodurch, um dadurch, und dadurch, und damit, und so, mit dem ziel, gemessen an, gemessen durch, gemessen mit, was zu, führt zu, und
    erreichen, und gewinnen, und erzielen`,
  guardrail: `ohne dass, ohne dabei, ohne einbußen, ohne abstriche, ohne qualitätsverlust, ohne mehrkosten, bei gleichbleibender,
    bei gleichbleibendem, bei gleichbleibenden, bei gleicher, bei gleichem, bei mindestens gleicher, bei konstanter, bei konstantem, bei stabiler,
    bei stabilem, bei unveränderter, bei unverändertem, unter beibehaltung, unter einhaltung, unter wahrung, und gleichzeitig, bei gleichzeitiger,
    nicht auf kosten, solange, ohne die, ohne den, ohne das, während wir, wobei, vorausgesetzt`,
  routine: `tagesgeschäft, laufender betrieb, laufenden betrieb, laufende wartung, laufende pflege, rufbereitschaft, monatsabschluss pünktlich,
    gehälter pünktlich, rechnungen pünktlich, rechnungen bezahlen, rechnungen pünktlich bezahlen, gehälter zahlen, tickets bearbeiten,
    anfragen bearbeiten, anfragen beantworten, e-mails beantworten, routineaufgaben, den betrieb aufrechterhalten, tägliche kontrolle,
    wöchentlicher bericht, monatlicher bericht, regelmäßige wartung, wie gewohnt, wie bisher`,
  articles: `der, die, das, des, dem, den, ein, eine, einen, eines, einem, einer, unser, unsere, unseren, unserer, unseres, unserem, ihr, ihre,
    ihren, ihrer, jede, jeder, jedes, jeden, alle, aller, allen, dieser, diese, dieses, neue, neuer, neues, neuen, kein, keine, keinen, weitere,
    weiteren, weiterer`,
  prepositions: `für, mit, in, im, am, an, auf, aus, bei, beim, durch, über, unter, nach, vor, zu, zum, zur, zwischen, gegen, ohne, um, von, vom,
    bis, pro, je, als, wie, per, ab, seit, während, innerhalb, außerhalb, gegenüber, statt, mittels, anhand, inklusive, samt, hinter, neben,
    entlang, rund um, wegen, trotz, ins, ans, aufs, hinsichtlich, bezüglich, gemäß, laut, zugunsten`,
  relatives: "dass, ob, wenn, falls, sobald, bevor, nachdem, warum, weshalb, welche, welcher, welches, wer, wo, wann, indem, bis dass",
  means: "durch, mittels, via, anhand, mithilfe, dank",
  deliverables: `seite, seiten, website, websites, webseite, webseiten, app, apps, anwendung, anwendungen, plattform, plattformen, portal, portale,
    system, systeme, software, konzept, konzepte, konzepts, plan, pläne, handbuch, handbücher, leitfaden, leitfäden, bericht, berichte,
    dokumentation, dokument, dokumente, prozess, prozesse, tool, tools, werkzeug, werkzeuge, dashboard, dashboards, vorlage, vorlagen,
    checkliste, checklisten, mappe, mappen, broschüre, broschüren, flyer, video, videos, film, filme, artikel, studie, studien, modul, module,
    schnittstelle, schnittstellen, api, apis, datenbank, datenbanken, infrastruktur, umgebung, umgebungen, pipeline, strategie, strategien,
    richtlinie, richtlinien, vertrag, vereinbarung, vereinbarungen, programm, programme, stand, filiale, filialen, standort, standorte, büro,
    halle, lager, raum, räume, anlage, anlagen, gebäude, assistent, assistenten, bot, funktion, funktionen, feature, features, version, release,
    prototyp, prototypen, entwurf, entwürfe, design, logo, katalog, kataloge, liste, listen, matrix, formular, formulare, antrag, anträge,
    newsletter, podcast, podcasts, akte, akten, terminal, terminals, stelle, stellen, beirat, leitbild, satzung, zertifikat, zertifikate,
    zertifizierung, modell, modelle, standard, standards, regelwerk, regelwerke, blog, blogbeitrag, blogbeiträge, beitrag, beiträge, kanal,
    kanäle, dienst, dienste, service, services, shop, onlineshop, server, cluster, architektur, komponente, komponenten, bibliothek, roadmap,
    präsentation, präsentationen, kampagne, workshop, schulung, kurs, kurse, lernpfad, lernpfade, fragebogen, fragebögen, analyse, analysen,
    auswertung, gutachten, umbau, neubau, migration, umstellung, umrüstung, einführung, e-mails, e-mail, mails, spielplatz, küche, küchen,
    automat, automaten, säule, säulen, fahrzeug, fahrzeuge, maschine, maschinen, geräte, gerät, kasse, kassen, ecke, ecken, beete, garten,
    rechner, karte, karten, landkarte, buch, bücher, heft, hefte, kalender, archiv, intranet, wiki, register, verzeichnis, statistik, ordner,
    tagesordnung, protokoll, vorschlag, vorschläge, maßnahmenplan, crm, erp, kampagnenplan, gremium, arbeitsgruppe, verein, stiftung`,
  qualities: `qualität, kultur, exzellenz, zufriedenheit, gesundheit, wachstum, führung, vertrauen, stabilität, zuverlässigkeit, leistung,
    effizienz, effektivität, zusammenarbeit, kommunikation, transparenz, sicherheit, nachhaltigkeit, skalierbarkeit, gemeinschaft,
    wohlbefinden, balance, fokus, produktivität, innovation, innovationskraft, vielfalt, teilhabe, erfolg, wert, wirkung, klarheit, reife,
    flexibilität, einfachheit, akzeptanz, umwelt, klimaschutz, zukunft, beziehungen, bildung, freude, zusammenhalt, lebensqualität,
    erlebnis, kundennähe, bürgernähe, wettbewerbsfähigkeit, attraktivität, bekanntheit, sichtbarkeit, ruf, image, marke, digitalisierung,
    gerechtigkeit, chancengleichheit, verlässlichkeit, wege, orientierung, bindung`,
  endings: { qualities: [], abilities: [], plurals: [], things: ["ierung", "ation"] },
  directions: {
    increase: "mehr, höher, höhere, höherer, höheren, zuwachs, anstieg, wachstum, plus, besser, bessere, besserer, bessere",
    decrease:
      "weniger, niedriger, niedrigere, niedrigeren, rückgang, geringer, geringere, geringeren, kürzer, kürzere, kürzeren, minus, schneller",
  },
}

/** Phrases that begin with a comma, which parts the entries of the lists above. */
const COMMA_PHRASES = {
  impact: [", um", ", wodurch"],
  relatives: [
    ...[", die", ", der", ", das", ", dem", ", den", ", deren", ", dessen", ", denen", ", in dem", ", in der", ", an dem", ", an der"],
    ...[", mit dem", ", mit der", ", mit denen", ", auf die", ", auf den", ", bei dem", ", bei der", ", für die", ", wo", ", wie", ", was"],
  ],
} as const

/** Words that decide the kind of a German statement. */
export function germanKinds(): KindWords {
  const kinds = readKindFile(FILE, { inflect: inflectGerman })
  return { ...kinds, impact: [...kinds.impact, ...COMMA_PHRASES.impact], relatives: [...kinds.relatives, ...COMMA_PHRASES.relatives] }
}
