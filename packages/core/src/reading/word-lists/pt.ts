import type { WordFile } from "./language-words.ts"

/** Portuguese, of Brazil and of Portugal. Forms are written out: a list says exactly what it finds. */
export const PORTUGUESE_WORDS: WordFile = {
  vague: [
    "significativamente, substancialmente, consideravelmente, notavelmente, drasticamente, sensivelmente, significativo, significativa,",
    "significativos, significativas, substancial, considerável, notável, muito melhor, melhor, melhores, mais rápido, mais rápida,",
    "mais rápidos, mais fácil, mais fáceis, mais simples, mais ágil, mais ágeis, muitos, muitas, vários, várias, diversos, diversas,",
    "inúmeros, inúmeras, grande quantidade de, uma série de, suficiente, suficientes, suficientemente, adequado, adequada, adequados,",
    "adequadas, adequadamente, apropriado, apropriada, apropriadamente, razoável, razoavelmente, aceitável, ótimo, ótima, otimizado,",
    "eficiente, eficientes, eficientemente, eficaz, eficazes, robusto, robusta, escalável, flexível, intuitivo, intuitiva, amigável,",
    "fácil de usar, de classe mundial, de alto nível, de alta qualidade, excelente, excelentes, de ponta, rapidamente, em tempo hábil,",
    "em breve, regularmente, frequentemente, com frequência, com mais frequência, o mais rápido possível",
  ],
  attempt: [
    "tentar, almejar, esforçar-se para, nos esforçar para, tentaremos, buscaremos, procuraremos, esperamos, pretendemos,",
    "pretender, fazer o possível para, fazer todo o possível para, fazer um esforço para",
  ],
  escape: [
    "se possível, quando possível, onde possível, sempre que possível, na medida do possível, se for possível, se aplicável,",
    "quando aplicável, conforme aplicável, conforme necessário, quando necessário, se necessário, caso necessário, conforme a necessidade,",
    "se houver tempo, se der tempo, se o tempo permitir, se o orçamento permitir, conforme disponibilidade, idealmente, talvez,",
    "quem sabe, o quanto antes, o mais breve possível, assim que possível, tanto quanto possível, o máximo possível, mais ou menos, de alguma forma",
  ],
  openEnd: ["etc, etc ., entre outros, entre outras, e outros, e outras, e demais, ou similar, ou similares, ou equivalente, e/ou"],
  buzz: [
    "sinergia, sinergias, disruptivo, disruptiva, mudança de paradigma, quebra de paradigma, holístico, holística, 360 graus,",
    "transformação digital, valor agregado, ganha-ganha, win-win, customer-centric, fora da caixa",
  ],
  vanity: [
    "seguidores, seguidores nas redes sociais, impressões, visualizações de página, visualizações, visitas ao site, visitantes do site,",
    "tráfego do site, tráfego web, downloads, downloads do app, instalações, usuários cadastrados, usuários registrados, total de usuários,",
    "inscritos na newsletter, inscritos no canal, menções na imprensa, menções na mídia, curtidas, likes, retweets",
  ],
  vanityRelief: [
    "que, quem, por, taxa, razão, ctr, conversão, convertidos, que compram, percentual de, porcentagem de, proporção de, custo por,",
    "ativos, ativas, retidos, recorrentes, pagantes, engajados, engajamento",
  ],
  clauseOpening: ["para, para que, que, de modo que, por, quem, onde, como, quando, enquanto, cujo, porque"],
  phraseEnd: [
    "para, a, em, no, na, nos, nas, de, do, da, dos, das, com, por, pelo, pela, desde, que, quem, onde, e, como, até, entre, através,",
    "via, quando, enquanto, porque, sem, sobre, após, antes, depois, durante, conforme",
  ],
  purposeOpening: ["para, como, que"],
  theme: [
    "segurança, qualidade, crescimento, desempenho, performance, confiabilidade, escalabilidade, estabilidade, usabilidade,",
    "acessibilidade, cultura, contratação, recrutamento, retenção, marketing, vendas, plataforma, infraestrutura, produto, operações,",
    "pessoas, talentos, finanças, documentação, comunidade, experiência, inovação, eficiência, produtividade, comunicação, colaboração,",
    "excelência, engajamento, conformidade, governança, liderança, design, engenharia, desenvolvimento, pesquisa, formação, capacitação,",
    "treinamento, automação, suporte, sustentabilidade, rentabilidade, receita, marca, visibilidade, educação, bem-estar, saúde,",
    "diversidade, inclusão, transparência, confiança, clientes, estratégia, dados, análise, tecnologia, processos, melhoria contínua",
  ],
  themeModifier: [
    "técnico, técnica, operacional, organizacional, financeiro, financeira, comercial, pessoal, profissional, interno, interna, externo,",
    "externa, geral, digital, social, web, e, de, do, da, o, a, os, as, em, para, nosso, nossa, /, &",
  ],
  functionWord: [
    "o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, com, por, para, e, ou, que, se, é, são, ser, seu, sua,",
    "nosso, nossa, nossos, nossas, mais, novo, nova, este, esta, todo, toda, todos, todas, ao, à",
  ],
  outsider: [
    "cliente, clientes, usuário, usuários, utilizadores, parceiros, alunos, alunas, estudantes, pacientes, visitantes, assinantes,",
    "voluntários, voluntárias, colaboradores, empresas, organizações, cidadãos, moradores, leitores, famílias, doadores",
  ],
  agentOpening: ["por, pelos, pelas, pelo, pela"],
  studying: ["comparar, medir, identificar, avaliar, analisar, estudar"],
  finishing: ["terminar, finalizar, completar, concluir, descontinuar, desativar, submeter"],
  assuring: ["assegurar, garantir, zelar por, certificar-se de"],
  notDoing: ["não faremos, o que não faremos, fora do escopo, fora de escopo, não objetivos, adiado, descartado, não prioritário"],
  forLater: ["futuro, mais adiante, próximos trimestres, backlog, em pausa, adiado, adiados, algum dia"],
  over: ["feito, concluído, concluídos, terminado, passado, anterior, anteriores, arquivado, arquivo, abandonado, cancelado"],
  shelvedThing: [
    "meta, metas, objetivo, objetivos, okr, okrs, resultados chave, entregas, entregáveis, trabalho, projetos, tarefas, marcos, ideias,",
    "planos, iniciativas, nossos, nossas, para, e, de, os, as, o, a",
  ],
  template: ["modelo de okr, modelo de okrs, modelo para preencher"],
  exampleOpening: ["p . ex ., por exemplo, como, tais como, incluindo"],
  comparison: [
    "em comparação com, em comparação a, comparado com, comparado a, em relação a, em relação ao, frente a, frente ao, que hoje",
  ],
  timeboxUnit: ["dia, dias, semana, semanas, sprint, sprints"],
  catalogue: ["catálogo, dicionário, glossário, definições"],
  successMeasure: ["métricas de sucesso, métrica de sucesso, critérios de sucesso, indicadores de sucesso, medidas de sucesso"],
  areaWork: ["suporte, apoio, contribuições, operações, manutenção, gestão, colaboração, formação, pesquisa"],
  closed: ["fechado, fechada, cancelado, cancelada, arquivado"],
}
