import { inflectEnglish, undoEnglish } from "./en-inflection.ts"
import { listEnglishMetrics } from "./en-metrics.ts"
import { createEnglishVerbs, ENGLISH_POLYSEMES } from "./en-verbs.ts"
import type { KindWords } from "./types.ts"

function list(words: string): readonly string[] {
  return words.split(", ")
}

/** Words that decide the kind of an English statement. */
export const createEnglishKinds = (): KindWords => ({
  verbs: createEnglishVerbs(),
  polysemes: ENGLISH_POLYSEMES,
  betterVerbs: list("improve, enhance, optimize, optimise, strengthen, boost"),
  inflect: inflectEnglish,
  basesOf: undoEnglish,
  objects: {
    abstract: list(
      "trust, leadership, culture, footprint, reputation, relationship, relationships, awareness, confidence, momentum, credibility, loyalty, habit, value, growth, excellence, environment, brand, presence, community, thought leadership, foundation for, foundations, problem for, problems for, problem of, problems of, challenges for, challenges of, pain of, pains of, mindset, alignment, clarity, understanding, sense of, partnership with, capacity, resilience, impact, movement, synergy, foundation, company, business, organization, organisation, product-market fit, product market fit, product market-fit, market fit, market-fit, voice, consistency, cohesion, discipline, accountability, ownership, continuity, predictability, independence, blockers, blocks to, barriers, friction, obstacles, bottlenecks, hurdles, roadblocks, impediments, liquidity, moat, demand, expertise, know-how, transparency, traction, influence, visibility, advantage, competitive edge, advocacy, following, goodwill, belonging, autonomy, more time, promise, promises, appetite, curiosity, morale, joy, legitimacy, authority, standard for, new standard, pain, the pain, chaos, fear, doubt, stigma, unity, solidarity, equity, inclusion, inclusivity, equality, well-being, wellbeing",
    ),
    state: list(
      "faster, better, closer, easier, simpler, smoother, quicker, safer, cheaper, stronger, reliable, robust, sustainable, efficient, efficiently, effective, effectively, delightful, seamless, high quality, high-quality, great, outstanding, excellent, exceptional, healthy, world-class, world class, successful, amazing, awesome experience, happy, profitable, excellence, experience, value, predictable, scalable, secure, operationally, stable, fast, simple, easy, safe, fun, strong, accurate, modern, user-friendly, maintainable, dependable, trustworthy, intuitive, solid, repeatable, devoted, welcoming, inviting, engaging, high-performing, personalized, personalised, growing, thriving, vibrant, trusted, loved, lasting, resilient, transparent, consistent, confident, clear, private, smooth, quick, flexible, affordable, usable, accessible to everyone, excited, comfortable, clean, ready to, good, useful, valuable, competitive, future-proof, mature, well-known, compelling, effortless, frictionless, painless, flawlessly, excellently, brilliantly, impeccably, obvious, boring, pleasant, enjoyable",
    ),
    superlative: list(
      "best, most, lowest, highest, fastest, leading, number one, world-class, world class, best-in-class, next generation, next-generation, iconic, go-to, default, premier, first choice, easiest, largest, biggest, top-tier, state-of-the-art, greatest, safest, smartest, unrivaled, unmatched, as the reference, as the standard, as the leading, as the default, as the go-to, as the preferred, as a leader, as a leading",
    ),
    activity: list(
      "session, sessions, meeting, meetings, workshop, workshops, interview, interviews, call, calls, webinar, webinars, training, trainings, sync, syncs, event, events, meetup, meetups, retro, retros, retrospective, retrospectives, office hours, visit, visits, talk, talks, survey, surveys, conference, conferences, hackathon, hackathons, campaign, campaigns, experiments, experiment, check-in, check-ins, 1:1s, ama, amas, demos, standups, roadshow, roadshows, lunch, lunches, tickets, ticket, cold calls, outreach, user tests, usability tests, team events, focus groups, brainstorming, conversations, discussions, classes, practice",
    ),
    population: list(
      "users, user, customers, customer, team, teams, people, members, employees, developers, engineers, partners, everyone, community, organizations, organisations, companies, students, clients, contributors, maintainers, working groups, groups, colleagues, stakeholders, managers, patients, merchants, sellers, buyers, families, site admins, regulars, regular, viewers, supporters, supporter, investors, investor, subscribers, subscriber, attendees, participants, adopters, followers, fans, newcomers, volunteers, donors, backers, applicants, candidates, visitors, readers, listeners, testers, players, enterprises, enterprise, businesses, schools, shops, hotels, hospitals, cities, suppliers, vendors, projects using, researchers, scientists, leaders, buyers, guests, neighbours, neighbors, citizens, residents, teachers, learners, freelancers, speakers, alumni, ambassadors, signatories, operators, validators",
    ),
    deal: list(
      "award, awards, prize, prizes, medal, medals, championship, tender, tenders, bid, bids, deal, deals, contract, contracts, customer, customers, account, accounts, client, clients, partnership, partnerships, partner, partners, funding, investment, round, logo, logos, sponsor, sponsors, grant, grants, opportunity, opportunities, revenue, sales, leads, pipeline, invoices, lois, letters of intent, renewals, interactions, contributions, contribution, mentions, responses, replies, comments, sign-ups, signups, registrations, referrals, testimonials, endorsements, citations, likes, reactions, submissions, applications, bookings, reservations, orders, purchases, downloads, installs, installations, stars, forks, votes, inquiries, enquiries, feedback, opps, mqls, sqls, prospects, upsells, expands, expansions, introductions, pilots, lois, commitments, pledges, donations, positive reviews, opt-ins, trials",
    ),
    firstMeasure: list("baseline, baselines, base line"),
    accounts: list("the books, books, the month, the quarter, payroll"),
    question: list("whether, if, hypothesis, hypotheses, which, why, how, what, assumption, assumptions"),
  },
  nounLike: list(
    "broadcast, complement, craft, exchange, flag, freeze, grant, highlight, kickstart, lock, mark, overhaul, polish, purge, reset, restart, reuse, scan, segment, showcase, sort, source, toggle, trigger, reward, walk, sleep, perfect, forecast, nail, work, return, tweet, support, release, report, track, book, test, design, demo, call, visit, review, post, lead, record, plan, train, research, document, survey, audit, benchmark, baseline, interview, pilot, experiment, prototype, export, import, process, model, label, list, sponsor, host, package, program, store, code, study, share, project, view, focus, score, rank, open, fund, order, map, practice, exercise, network, cover, travel, page, patch, mirror, register, film, gate, answer, value, access, change, set, start, cut, increase, decrease, move, name, commit, push, staff, size, spike, schema, save, drop, gain, limit, trust, love, free, position, template, wire, display, surface, estimate, feature, contract, shape, master, champion, monitor, safeguard, plant, paint, address, resolve, complete, live, own, present, mature, average, issue, file, approach, balance, do, ramp, boost, lift, advance, scale, display, store, swap, switch, port, split, extract, seed, display, update, upgrade, refresh, print, brand, rebuild, sync, check, reserve, record, average, kill, archive, license, use, link, reference, cache, index, import, load, log, route, schedule, scope, script, sketch, structure, tag, transfer, trace, tune, detail, fork, filter, pitch, play, guide, partner, offer, request, comment, journal, watch, pair, spread, probe, shadow, sample, estimate, bundle, clone, supply, purchase, draft",
  ),
  metrics: listEnglishMetrics,
  metricHeads: list(
    "rate, rates, ratio, time, times, score, scores, index, percentage, share, frequency, count, volume, cost, costs, coverage, accuracy, latency, usage, growth, level, levels, average, median, throughput, efficiency, effectiveness, satisfaction, retention, conversion, quality, utilization, utilisation, duration, size, speed, uptime, downtime, variance, margin, revenue, traffic, adherence, compliance, availability, incidents, errors, complaints, failures, defects, visitors, commits, downloads, views, precision, recall, performance, response, turnover, probability, value, budget, spend, hours, delay, backlog, velocity, profitability, capacity, attendance, engagement, adoption, scalability, usability, reliability, stability, detection, number",
  ),
  metricOpenings: list(
    "number of, % of, percent of, percentage of, # of, amount of, share of, average, mean, median, total, rate of, ratio of, time to, cost of, cost per, level of, volume of, count of, time from, frequency of, probability of, how many, days to, mean time",
  ),
  subjects: list("we, our team, the team, i, you, please, our, us"),
  future: list(
    "will, will be able to, being able to, shall, ' ll, ’ ll, must, are going to, want to, aim to, plan to, need to, intend to, would like to, strive to, have to, seek to, hope to, try to, are able to, be able to",
  ),
  infinitive: list("to, in order to"),
  adverbs: list(
    "successfully, fully, also, then, continuously, significantly, substantially, dramatically, further, jointly, collaboratively, actively, consistently, properly, quickly, safely, proactively, start to, begin to, again, first, just, clearly, always, effectively, efficiently, gradually, regularly, systematically, easily, completely, finally, now, directly, publicly, eventually, only, closely, still, already, being, correctly, formally, thoroughly, not, massively, rapidly, radically, substantively, seamlessly, securely, reliably, publicly, internally, externally, automatically, manually, carefully, aggressively, explicitly, drastically, greatly, vastly, steadily, sustainably, visibly, boldly, broadly, qualitatively, quantitatively, entirely, strongly, jointly, promptly, fundamentally, measurably, meaningfully, strategically, officially, initially, ultimately, additionally, generally, primarily, really, truly, never",
  ),
  auxiliaries: list(
    "is, are, was, were, has been, have been, gets, get, be, been, being, is being, are being, will be, can be, is not, are not, isn ' t, aren ' t, have, has, ' ve, ’ ve",
  ),
  available: list(
    "available, live, in place, ready, online, deployed, done, complete, operational, up and running, running, functional, usable, working, accessible, in use, set up, established, exists, exist, functioning, public, open, automated, enabled, integrated, mergeable, private, publicly visible",
  ),
  possible: ["can", "could", "able to"],
  stative: ["have", "has", "there is", "there are", "exists", "exist", "gets a", "gets an", "gets its", "get a", "get an", "get their"],
  feelings: list(
    "recognize, recognise, realize, realise, feel, feels, love, loves, trust, trusts, understand, understands, prefer, choose, enjoy, recommend, want, wants, know, knows, believe, see, succeed, thrive",
  ),
  indefinite: ["a", "an"],
  conditions: list("become, becomes, becoming, getting, stays, remains, no longer, aren't, isn't"),
  conjunctions: ["and", "and then", "then", "&", ",", ", and", "/", ", then", "or", "+"],
  openers: ["ensure", "make sure", "ensure that", "make sure that", "be able to", "see that"],
  keeps: [],
  why: list(
    "so that, so we, so our, because, in order to, to let, which lets, which means, such that, for the sake of, thereby, thus, as this, in response to, so as to, so users, so customers, so they, so teams, so users can, why :, since we",
  ),
  impact: list(
    "resulting in, leading to, that increases, that reduces, that improves, to increase, to reduce, to improve, to reach, to achieve, to grow, to cut, to raise, to boost, to decrease, to get, reducing, increasing, improving, achieving, reaching, and reach, and achieve, and acquire, by launching, by shipping, measured by, as measured by, cutting, growing, generating, and increase, and reduce, and grow, and improve, with a goal of, targeting, yielding, saving, lowering, boosting, and win, and sign, and get, and onboard",
  ),
  guardrail: list(
    "while keeping, while maintaining, while holding, while preserving, while ensuring, while staying, while retaining, without hurting, without increasing, without reducing, without compromising, without decreasing, without harming, without sacrificing, without degrading, without losing, without raising, without adding, with no change to, with no increase in, with no drop in, with no loss of, at no cost to, subject to, provided that, no worse than, and not more than, and keep, holding, keeping, maintaining, and maintain, as long as",
  ),
  routine: list(
    "close the books, run payroll, keep the lights on, keep things running, business as usual, day-to-day, day to day, as usual, continue to provide, respond to requests, handle tickets, process invoices, pay salaries, weekly report, monthly report, on-call rotation, tracked continuously, monitored continuously, continuously track, continuously monitor, track continuously, monitor continuously, support customers, answer support tickets, ad hoc, ad-hoc requests, renew licences, renew licenses, run the business, bau, keep the team running, keep operations running, maintain documentation, routine maintenance, provide support",
  ),
  articles: list("a, an, the, our, their, its, your, each, every, any, all, new, this, these"),
  means: ["by", "through", "via", "using", "with"],
  relatives: list(
    "that, which, what, who, whose, where, when, while, if, so, how, once, because, to, in order to, until, unless, before, after",
  ),
  prepositions: list(
    "of, for, with, in, on, at, from, to, by, via, through, into, across, between, among, within, about, around, as, that, which, who, using, based on, against, under, over, including, without, per, so, when, where, while, if, during, regarding, towards, before, after, and",
  ),
  deliverables: list(
    "dashboard, log, logs, comparison, comparisons, guide, guides, report, reports, document, documentation, docs, plan, plans, roadmap, policy, policies, process, processes, website, site, page, pages, app, application, api, apis, sdk, cli, client, clients, server, service, services, pipeline, pipelines, system, systems, module, modules, platform, tool, tools, tooling, framework, library, prototype, mvp, demo, feature, features, release, version, integration, integrations, template, templates, workflow, workflows, playbook, playbooks, script, scripts, test, tests, suite, database, schema, model, models, spec, specification, rfc, rfcs, proposal, contract, contracts, agreement, hire, hires, event, workshop, workshops, course, training, video, videos, article, articles, blog post, blog posts, post, posts, paper, papers, case study, case studies, survey, newsletter, logo, brand, campaign, strategy, design, designs, architecture, diagram, migration, implementation, deployment, installation, setup, support, export, imports, exports, import, interface, ui, layout, view, views, endpoint, endpoints, repo, repository, repositories, package, packages, plugin, plugins, extension, extensions, connector, connectors, editor, viewer, bot, agent, agents, engine, algorithm, parser, bridge, gateway, registry, kit, manual, handbook, checklist, matrix, catalog, catalogue, inventory, list, map, portal, landing page, onboarding, certification, audit, review, analysis, assessment, approval, memo, write-up, announcement, notice, meetup, conference, presentation, deck, book, chapter, album, song, songs, build, builds, container, images, fixtures, dataset, data set, benchmark, experiment, experiments, study, studies, interviews, mockups, wireframes, files, flow, flows, automation, monitoring, alerting, alerts, notifications, backend, frontend, infrastructure, cluster, environment, storage, cache, search, login, authentication, sso, permissions, access control, console, component, components, generator, resolver, snippets, slides, runbook, runbooks, contract signed, integration tests, rollout, launch, delivery, fix, fixes, solution, mode, option, options, format, formats, rules, standards, standard, metrics dashboard, charter, scorecard, handover, sessions, episode, episodes, talks, revamp, overhaul, procedure, procedures, jam, update, updates, addition, additions, sync, table, button, form, forms, toolkit, badge, calendar, index, story, stories",
  ),
  qualities: list(
    "quality, culture, excellence, experience, happiness, health, growth, leadership, trust, stability, reliability, performance, efficiency, effectiveness, collaboration, communication, alignment, engagement, satisfaction, awareness, visibility, transparency, security, sustainability, scalability, usability, community, well-being, wellbeing, wellness, balance, focus, productivity, innovation, diversity, inclusion, success, value, impact, clarity, maturity, resilience, flexibility, simplicity, adoption, infrastructure, foundation, environment, future, relationships, team, teams, automation, safety, governance, operations, knowledge, skills, presence, reputation, brand, market, life, career, finances, family, function, organization, organisation",
  ),
  endings: { qualities: ["ive", "ful", "ous", "less"], abilities: ["able", "ible"], plurals: ["s"], things: ["tion", "tions", "ment"] },
  directions: {
    up: "increase",
    increase: "increase",
    increased: "increase",
    growth: "increase",
    improvement: "increase",
    uplift: "increase",
    higher: "increase",
    more: "increase",
    better: "increase",
    down: "decrease",
    reduction: "decrease",
    decrease: "decrease",
    reduced: "decrease",
    decline: "decrease",
    fewer: "decrease",
    lower: "decrease",
    less: "decrease",
    faster: "decrease",
  },
})
