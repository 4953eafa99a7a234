import type { WordFile } from "./language-words.ts"

/** German. Forms are written out: a list says exactly what it finds. */
export const GERMAN_WORDS: WordFile = {
  vague: [
    "deutlich, signifikant, erheblich, wesentlich, maßgeblich, merklich, spürbar, nachhaltig, stark, massiv, drastisch, substanziell,",
    "deutliche, deutlichen, signifikante, signifikanten, erhebliche, erheblichen, wesentliche, spürbare, spürbaren, massive, massiven,",
    "besser, bessere, besseren, besserer, schneller, schnellere, schnelleren, einfacher, einfachere, einfacheren, leichter, reibungsloser,",
    "mehrere, mehreren, verschiedene, verschiedenen, diverse, diversen, zahlreiche, zahlreichen, viele, vielen, einige, einigen, etliche,",
    "eine reihe von, eine vielzahl von, eine vielzahl an, ausreichend, ausreichende, ausreichenden, genügend, hinreichend, angemessen,",
    "angemessene, angemessenen, akzeptabel, akzeptable, akzeptablen, optimal, optimale, optimalen, bestmöglich, bestmögliche, effizient,",
    "effiziente, effizienten, effizienter, effektiv, effektive, effektiver, robust, robuste, robusten, skalierbar, skalierbare, skalierbaren,",
    "flexibel, flexible, flexiblen, nahtlos, nahtlose, nahtlosen, benutzerfreundlich, benutzerfreundliche, benutzerfreundlichen, intuitiv,",
    "intuitive, intuitiven, hochwertig, hochwertige, hochwertigen, erstklassig, erstklassige, erstklassigen, hervorragend, hervorragende,",
    "exzellent, exzellente, exzellenten, großartig, großartige, auf dem neuesten stand, möglichst schnell, so schnell wie möglich, zeitnah,",
    "zeitnahe, zügig, rasch, bald, regelmäßig, regelmäßige, regelmäßigen, häufig, öfter, vermehrt, verstärkt",
  ],
  attempt: [
    "versuchen, wir versuchen, versuchen wir, zu versuchen, anstreben, wir streben an, streben an, bemühen uns, uns bemühen, sich bemühen,",
    "wir hoffen, hoffen wir, darauf hinarbeiten, hinarbeiten auf, hinwirken auf, beabsichtigen, wir beabsichtigen, unser bestes geben,",
    "unser möglichstes tun",
  ],
  escape: [
    "wenn möglich, falls möglich, soweit möglich, sofern möglich, wo möglich, nach möglichkeit, nach möglichkeiten, wenn es geht, wo sinnvoll,",
    "falls sinnvoll, wenn sinnvoll, soweit sinnvoll, bei bedarf, nach bedarf, falls nötig, wenn nötig, falls erforderlich, wenn erforderlich,",
    "soweit erforderlich, soweit nötig, gegebenenfalls, ggf, ggf ., je nach kapazität, soweit die kapazität reicht, wenn zeit bleibt,",
    "wenn zeit ist, sofern zeit, soweit das budget reicht, im rahmen der möglichkeiten, im besten fall, idealerweise, bestenfalls, hoffentlich,",
    "vielleicht, eventuell, evtl, evtl ., mehr oder weniger, so gut wie möglich, so viel wie möglich, so viele wie möglich, möglichst viele,",
    "möglichst viel, so bald wie möglich, sobald wie möglich, schnellstmöglich, baldmöglichst, in irgendeiner form, wenigstens teilweise",
  ],
  openEnd: [
    "usw, usw ., etc, etc ., und so weiter, und so fort, u . a ., u . v . m ., und vieles mehr, und mehr, unter anderem, und andere, und andere mehr,",
    "und ähnliches, oder ähnliches, o . ä ., und dergleichen, und/oder, bzw, bzw ., beziehungsweise",
  ],
  buzz: [
    "synergie, synergien, synergetisch, paradigmenwechsel, disruptiv, disruptive, disruptiven, ganzheitlich, ganzheitliche, ganzheitlichen,",
    "ganzheitlicher, 360-grad, 360 grad, digitale transformation, digitalen transformation, mehrwert generieren, mehrwerte schaffen,",
    "mehrwert schaffen, low-hanging fruits, gamechanger, game-changer, win-win, zukunftsfähig aufstellen, best-in-class, best practice,",
    "best practices, kundenzentriert, kundenzentrierte, kundenzentrierung, datengetrieben, datengetriebene, state of the art,",
    "state-of-the-art, agiles mindset, mindset, out of the box, quick wins, next level, auf das nächste level, auf ein neues level,",
    "thought leadership, leuchtturmprojekt, leuchtturmprojekte",
  ],
  vanity: [
    "follower, followern, abonnenten, newsletter-abonnenten, newsletterabonnenten, impressionen, impressions, seitenaufrufe, seitenaufrufen,",
    "seitenabrufe, page views, website-besuche, websitebesuche, website-besucher, websitebesucher, webseitenbesucher, website-traffic, downloads,",
    "app-downloads, installationen, registrierte nutzer, registrierten nutzer, registrierungen, presseerwähnungen, medienerwähnungen, backlinks,",
    "github-sterne, likes, aufrufe, videoaufrufe, retweets, reichweite in den sozialen medien, social-media-reichweite",
  ],
  vanityRelief: [
    "die, welche, pro, je, rate, quote, ctr, klickrate, konversion, konversionsrate, conversion, anteil, anteil der, prozent der, kosten pro,",
    "kosten je, aktive, aktiven, aktiver, wiederkehrende, wiederkehrenden, zahlende, zahlenden, engagierte, engagement",
  ],
  gameable: [
    "codezeilen, zeilen code, lines of code, commits, pull requests, story points, velocity, geschlossene tickets, geschlossenen tickets,",
    "bearbeitete tickets, geschlossene bugs, gemeldete fehler, geführte gespräche, getätigte anrufe, verschickte e-mails, versendete e-mails,",
    "geleistete stunden, abgerechnete stunden, überstunden, testabdeckung, code-abdeckung, veröffentlichte artikel, veröffentlichte beiträge,",
    "abgeschlossene schulungen, schulungsstunden, zertifikate, bearbeitete fälle, bearbeitungszeit pro anruf",
  ],
  rateNouns: [
    "rate, raten, quote, quoten, verhältnis, prozentsatz, anteil, pro, je, abschluss, konversion, volumen, zeit, kosten, note, durchschnitt,",
    "qualität, zufriedenheit, häufigkeit, dauer, länge, teilnahme, antwortzeit, nps, csat, rückstand",
  ],
  activityNouns: [
    "anrufe, anrufen, kaltanrufe, telefonate, gespräche, gesprächen, kundengespräche, meetings, treffen, termine, terminen, interviews, demos,",
    "e-mails, workshops, sitzungen, schulungen, trainings, webinare, webinaren, posts, beiträge, beiträgen, blogbeiträge, blogartikel, besuche,",
    "kundenbesuche, angebote, kampagnen, berichte, präsentationen, veranstaltungen, events, tickets, artikel, sprints, aufgaben, releases,",
    "commits, pull requests, dokumente, newsletter, vorträge, vorträgen, messen, podcasts, folgen, videos, umfragen, experimente, prototypen,",
    "pressemitteilungen, retrospektiven, fallstudien, leitfäden, audits, elternabende, sprechstunden, feste, ausflüge, aktionstage,",
    "informationsveranstaltungen, infoabende, führungen, lesungen, konzerte, kurse, kursen, seminare, seminaren",
  ],
  joints: ["und, sowie, als auch, &"],
  theme: [
    "sicherheit, it-sicherheit, qualität, wachstum, leistung, performance, zuverlässigkeit, skalierbarkeit, stabilität, barrierefreiheit,",
    "kultur, unternehmenskultur, recruiting, personal, personalgewinnung, kundenbindung, marketing, vertrieb, plattform, infrastruktur, produkt,",
    "betrieb, menschen, finanzen, dokumentation, community, onboarding, erlebnis, innovation, innovationen, effizienz, produktivität,",
    "kommunikation, zusammenarbeit, exzellenz, engagement, compliance, governance, führung, leadership, design, entwicklung, forschung, testing,",
    "automatisierung, monitoring, support, kundenservice, nachhaltigkeit, rentabilität, profitabilität, umsatz, marke, branding, bekanntheit,",
    "bildung, weiterbildung, ausbildung, gesundheit, vielfalt, diversität, inklusion, transparenz, vertrauen, kunden, kundenzufriedenheit,",
    "mitarbeiterzufriedenheit, partnerschaften, strategie, daten, analytics, datenschutz, technologie, prozesse, verbesserung, verbesserungen,",
    "nutzererlebnis, kundenerlebnis, seo, content, digitalisierung, klimaschutz, umwelt, organisation, team, teamkultur, öffentlichkeitsarbeit,",
    "mitgliedergewinnung, finanzierung, fundraising, ehrenamt, unterricht, pflege, logistik, einkauf, produktion",
  ],
  themeModifier: [
    "technische, technischer, technisches, operative, operativer, organisatorische, finanzielle, kommerzielle, persönliche, persönlicher,",
    "berufliche, interne, interner, externe, externer, allgemeine, digitale, digitaler, soziale, sozialer, unsere, unser, unseres, unserer, der,",
    "die, das, des, den, im, in, für, von, und, &, /",
  ],
  vagueOpening: [
    "verbessern, optimieren, stärken, steigern, erhöhen, fördern, ausbauen, vorantreiben, weiterentwickeln, sicherstellen, gewährleisten,",
    "unterstützen, schaffen, arbeiten an, sein, werden",
  ],
  genericObject: [
    "dinge, kommunikation, innovation, exzellenz, qualität, synergien, leistung, effizienz, produktivität, zusammenarbeit, prozesse, prozess,",
    "abläufe, ergebnisse, erfolg, mehrwert, wirkung, wachstum, entwicklung, kultur, teamarbeit, transparenz, sichtbarkeit, engagement,",
    "standards, fähigkeiten, kompetenzen, innovativ, effizient, effektiv, produktiv, agil, besser, exzellent, erfolgreich, proaktiv, flexibel",
  ],
  genericModifier: [
    "unsere, unser, unseren, unserer, die, der, das, den, dem, des, ein, eine, mehr, und, in, im, am, als, intern, interne, internen, operative,",
    "operativen, organisatorische, team, unternehmen, organisation, abteilung, alle, allen, kontinuierlich, stetig, weiter, weiterhin, bessere,",
    "hohe, gute, ganz, überall, jeden, tag, sehr, neue, neuen",
  ],
  clauseOpening: ["um, damit, sodass, dass, die, der, das, welche, wenn, weil, wie, wo, wodurch, während, indem"],
  phraseEnd: [
    "für, in, im, am, an, auf, bei, mit, von, vom, aus, zu, zum, zur, durch, über, unter, nach, vor, um, bis, pro, je, als, wie, und, dass, die,",
    "wenn, weil, damit, zwischen, ohne, innerhalb, per, via, beim, ins",
  ],
  purposeOpening: ["für, als, wie"],
  determiner: ["der, die, das, den, dem, des, ein, eine, einen, einem, einer, unsere, unser, unseren, alle, jede, jeden, mindestens, mehr"],
  functionWord: [
    "der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, im, in, am, an, auf, bei, mit, von, vom, aus, zu, zum, zur, durch, und,",
    "oder, unser, unsere, unseren, unserer, wir, werden, wird, ist, sind, sein, haben, hat, es, ihr, ihre, dieses, diese, alle, als, mehr, neu,",
    "neue, neuen, erfolgreich, vollständig, ich, mein, meine, für",
  ],
  outsider: [
    "kunde, kunden, kundinnen, nutzer, nutzerinnen, anwender, partner, partnern, schüler, schülerinnen, studierende, patienten, patientinnen,",
    "besucher, besucherinnen, abonnenten, freiwillige, ehrenamtliche, mitwirkende, händler, unternehmen, organisationen, bürger, bürgerinnen,",
    "gäste, leser, leserinnen, familien, spender, vereine",
  ],
  agentOpening: ["von, durch"],
  studying: ["vergleichen, messen, identifizieren, bewerten, analysieren, untersuchen, prüfen"],
  finishing: ["abschließen, fertigstellen, abschalten, beenden, stilllegen, einreichen, ablösen"],
  assuring: ["sicherstellen, gewährleisten, garantieren, dafür sorgen"],
  incentive: [
    "bonus, boni, bonuszahlung, bonuszahlungen, prämie, prämien, leistungsprämie, gehalt, gehälter, gehaltserhöhung, gehaltserhöhungen, vergütung,",
    "variable vergütung, variablen vergütung, provision, provisionen, tantieme, tantiemen, leistungsbeurteilung, leistungsbeurteilungen,",
    "mitarbeiterbeurteilung, jahresbeurteilung, leistungszulage, beförderung, beförderungen",
  ],
  goalTerm: [
    "okr, okrs, objective, objectives, key result, key results, schlüsselergebnis, schlüsselergebnisse, zielerreichung, zielerreichungsgrad,",
    "erreichung der ziele, erreichen der ziele, quartalsziele, teamziele, okr-score, okr-scores",
  ],
  coupling: [
    "gekoppelt an, gekoppelt, geknüpft an, geknüpft, verknüpft mit, hängt von, hängen von, abhängig von, abhängig, richtet sich nach, richten sich nach,",
    "bestimmt, bestimmen, basiert auf, basieren auf, fließt in, fließen in, wirkt sich auf, berechnet sich, bemisst sich, orientiert sich an,",
    "ausgezahlt, gezahlt für",
  ],
  denial: [
    "nicht, nie, niemals, kein, keine, keinen, keinerlei, weder, ohne, getrennt, entkoppelt, unabhängig, losgelöst, vermeiden, statt, stattdessen,",
    "anstatt, risiko, gefahr, gefährlich, fehler, falsch, problem, probleme, kaum",
  ],
  condition: ["wenn, falls, ob, sofern, angenommen, stell dir vor, stellen wir uns vor"],
  kpiTerm: ["kpi, kpis, kennzahl, kennzahlen, leistungskennzahl, leistungskennzahlen"],
  keyResultTerm: ["key result, key results, krs, kr, schlüsselergebnis, schlüsselergebnisse"],
  dueLabel: ["fällig, fällig am, fällig bis, frist, termin, stichtag, enddatum, zieldatum, deadline, zeitraum, lieferdatum"],
  notDoing: [
    "nicht-ziele, nichtziele, keine ziele, machen wir nicht, was wir nicht tun, nicht in diesem quartal, nicht in diesem jahr, außerhalb des umfangs,",
    "zurückgestellt, verschoben, nicht geplant, nicht enthalten, bewusst nicht, geparkt, vertagt, später, depriorisiert",
  ],
  forLater: [
    "zukunft, zukünftig, später, nächste quartale, kommende quartale, backlog, geparkt, ideenspeicher, zurückgestellt, verschoben, irgendwann",
  ],
  over: [
    "erledigt, abgeschlossen, fertig, beendet, vergangene, vergangenes, früher, frühere, archiv, archiviert, abgebrochen, eingestellt",
  ],
  shelvedThing: [
    "ziel, ziele, objective, objectives, okr, okrs, key results, schlüsselergebnisse, ergebnisse, arbeit, projekt, projekte, aufgabe, aufgaben,",
    "meilenstein, meilensteine, idee, ideen, plan, pläne, initiative, initiativen, maßnahmen, unsere, für, und, der, die, das, des, von",
  ],
  draft: ["entwurf, nicht begonnen, geplant, in planung, vorgeschlagen, vorschlag, neu, offen, backlog"],
  carriedOver: ["übernommen aus, übertragen aus, fortgeführt aus, fortgesetzt aus, weitergeführt aus, verschoben aus, übertrag aus"],
  changeNote: [
    "geändert, änderung, änderungen, gesenkt, angehoben, erhöht, reduziert, verschoben, verzögert, verlängert, gestrichen, abgebrochen, ersetzt,",
    "angepasst, korrigiert, zurückgestellt, statt, nicht mehr",
  ],
  dependsOn: [
    "hängt ab von, abhängig von, abhängigkeit von, abhängigkeit, abhängigkeiten, blockiert durch, wartet auf, gemeinsam mit, in zusammenarbeit mit",
  ],
  template: ["vorlage, vorlagen, mustervorlage"],
}
