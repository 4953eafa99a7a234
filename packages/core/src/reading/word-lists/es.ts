import type { WordFile } from "./language-words.ts"

/** Spanish. Forms are written out: a list says exactly what it finds. */
export const SPANISH_WORDS: WordFile = {
  vague: [
    "significativamente, sustancialmente, considerablemente, notablemente, drásticamente, sensiblemente, significativo, significativa,",
    "significativos, significativas, sustancial, considerable, notable, mucho mejor, mejor, mejores, más rápido, más rápida, más rápidos,",
    "más fácil, más fáciles, más sencillo, más sencilla, más simple, más ágil, más ágiles, muchos, muchas, varios, varias, diversos, diversas,",
    "numerosos, numerosas, gran cantidad de, una serie de, suficiente, suficientes, suficientemente, adecuado, adecuada, adecuados, adecuadas,",
    "adecuadamente, apropiado, apropiada, apropiadamente, razonable, razonablemente, aceptable, óptimo, óptima, óptimamente, eficiente,",
    "eficientes, eficientemente, eficaz, eficaces, eficazmente, robusto, robusta, escalable, flexible, intuitivo, intuitiva, amigable,",
    "fácil de usar, de primer nivel, de clase mundial, de alta calidad, excelente, excelentes, de vanguardia, rápidamente, oportunamente,",
    "de manera oportuna, pronto, regularmente, frecuentemente, con frecuencia, con más frecuencia, lo más rápido posible",
  ],
  attempt: [
    "intentar, tratar de, aspirar a, esforzarse por, esforzarnos por, intentaremos, trataremos de, procuraremos,",
    "esperamos, pretendemos, hacer lo posible por, hacer todo lo posible por, hacer un esfuerzo por",
  ],
  escape: [
    "si es posible, cuando sea posible, donde sea posible, siempre que sea posible, en la medida de lo posible, de ser posible,",
    "a ser posible, si procede, cuando proceda, según proceda, según corresponda, cuando corresponda, si corresponde, cuando sea necesario,",
    "si es necesario, si fuera necesario, según sea necesario, según se necesite, si hay tiempo, si da tiempo, si el tiempo lo permite,",
    "si el presupuesto lo permite, según disponibilidad, idealmente, ojalá, quizás, quizá, tal vez, lo antes posible, cuanto antes,",
    "tanto como sea posible, lo máximo posible, más o menos, de alguna forma",
  ],
  openEnd: ["etc, etc ., etcétera, entre otros, entre otras, y otros, y otras, y demás, o similar, o similares, o equivalente, y/o"],
  buzz: [
    "sinergia, sinergias, disruptivo, disruptiva, cambio de paradigma, nuevo paradigma, holístico, holística, 360 grados,",
    "transformación digital, ecosistema digital, mejores prácticas del sector, valor añadido, valor agregado, win-win, customer-centric",
  ],
  vanity: [
    "seguidores, seguidores en redes sociales, impresiones, páginas vistas, visitas a la web, visitas al sitio, visitas web, visitantes web,",
    "tráfico web, descargas, descargas de la app, instalaciones, usuarios registrados, usuarios totales, suscriptores del boletín,",
    "suscriptores de youtube, menciones en prensa, apariciones en prensa, menciones en medios, me gusta, likes, visualizaciones, reproducciones, retuits",
  ],
  vanityRelief: [
    "que, quienes, por, tasa, ratio, ctr, conversión, convertidos, que compran, porcentaje de, proporción de, coste por, costo por,",
    "activos, activas, retenidos, recurrentes, de pago, comprometidos, interacción",
  ],
  clauseOpening: ["para, para que, que, de modo que, por, quien, donde, cómo, cuando, mientras, cuyo, porque"],
  phraseEnd: [
    "para, a, en, de, del, con, por, desde, que, quien, donde, y, como, hacia, hasta, entre, mediante, vía, cuando, mientras, porque,",
    "sin, sobre, tras, antes, después, durante, según",
  ],
  purposeOpening: ["para, como, que"],
  theme: [
    "seguridad, calidad, crecimiento, rendimiento, fiabilidad, escalabilidad, estabilidad, usabilidad, accesibilidad, cultura,",
    "contratación, selección, retención, marketing, mercadotecnia, ventas, plataforma, infraestructura, producto, operaciones, personas,",
    "talento, finanzas, documentación, comunidad, experiencia, innovación, eficiencia, productividad, comunicación, colaboración,",
    "excelencia, cumplimiento, gobernanza, liderazgo, diseño, ingeniería, desarrollo, investigación, formación, capacitación,",
    "automatización, soporte, sostenibilidad, rentabilidad, ingresos, marca, visibilidad, educación, bienestar, salud, diversidad,",
    "inclusión, transparencia, confianza, clientes, estrategia, datos, analítica, tecnología, procesos, mejora continua",
  ],
  themeModifier: [
    "técnico, técnica, operativo, operativa, organizativo, organizativa, financiero, financiera, comercial, personal, profesional, interno,",
    "interna, externo, externa, general, digital, social, web, móvil, y, de, del, la, el, los, las, en, para, nuestro, nuestra, /, &",
  ],
  functionWord: [
    "el, la, los, las, un, una, unos, unas, de, del, a, al, en, con, por, para, y, o, que, se, es, son, ser, su, sus, nuestro, nuestra,",
    "nuestros, nuestras, más, nuevo, nueva, este, esta, lo, todo, toda, todos, todas",
  ],
  outsider: [
    "cliente, clientes, usuario, usuarios, usuaria, usuarias, socios, socias, alumnos, alumnas, estudiantes, pacientes, visitantes,",
    "suscriptores, voluntarios, voluntarias, colaboradores, empresas, organizaciones, ciudadanos, ciudadanas, vecinos, lectores, familias, donantes",
  ],
  agentOpening: ["por"],
  studying: ["comparar, medir, identificar, evaluar, analizar, estudiar"],
  finishing: ["terminar, finalizar, completar, concluir, retirar, desmantelar, presentar"],
  assuring: ["asegurar, garantizar, asegurarse de, velar por"],
  notDoing: ["no haremos, qué no haremos, fuera de alcance, no objetivos, aplazado, descartado, no prioritario"],
  forLater: ["futuro, más adelante, próximos trimestres, backlog, en pausa, pospuesto, aplazado, algún día"],
  over: ["hecho, completado, completados, terminado, pasado, anterior, anteriores, archivado, archivo, abandonado, cancelado"],
  shelvedThing: [
    "meta, metas, objetivo, objetivos, okr, okrs, resultados clave, entregables, trabajo, proyectos, tareas, hitos, ideas, planes, iniciativas,",
    "nuestros, nuestras, para, y, de, los, las, el, la",
  ],
  template: ["plantilla, plantillas"],
  exampleOpening: ["p . ej ., por ejemplo, como, tales como, incluyendo"],
  comparison: ["en comparación con, comparado con, respecto a, respecto al, con respecto a, frente a, frente al, sobre el actual, que hoy"],
  timeboxUnit: ["día, días, semana, semanas, sprint, sprints"],
  catalogue: ["catálogo, diccionario, glosario, definiciones"],
  successMeasure: ["métricas de éxito, métrica de éxito, criterios de éxito, indicadores de éxito, medidas de éxito"],
  areaWork: ["soporte, apoyo, contribuciones, operaciones, mantenimiento, gestión, colaboración, formación, investigación"],
  closed: ["cerrado, cerrada, cancelado, cancelada, archivado"],
}
