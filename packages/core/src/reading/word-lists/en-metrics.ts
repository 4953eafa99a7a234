/** English words about what key results count, by list; lower case, phrases as they are written. */
export const ENGLISH_METRIC_WORDS = {
  /** Things that are done or made by the team itself; a count of them is effort. Plural, as a count has them. */
  activityNouns: [
    "calls, cold calls, sales calls, meetings, interviews, demos, emails, e-mails, workshops, sessions, trainings, training sessions, webinars,",
    "posts, blog posts, visits, site visits, proposals, campaigns, features, reports, presentations, events, tickets, articles, sprints, tasks,",
    "releases, commits, pull requests, prs, docs, documents, tutorials, newsletters, talks, meetups, roadshows, podcasts, episodes, videos,",
    "surveys, experiments, prototypes, story points, lines of code, letters, press releases, check-ins, retrospectives, one-on-ones, brown bags,",
    "hackathons, office hours, case studies, whitepapers, guides, how-tos, stories, user stories, issues, audits, reviews, town halls, courses, lessons, training courses",
  ],
  /** Words that make of a thing done a measure of what came of it: `demo-to-close rate`. */
  rateNouns: [
    "rate, rates, ratio, percentage, share, proportion, per, adoption, adopted, completion, conversion, volume, time, cost, score, average, quality,",
    "satisfaction, attendance, frequency, latency, duration, length, response, retention, nps, csat, backlog",
  ],
  /** Numbers that grow by themselves, or that nobody acts on. */
  vanity: [
    "followers, social followers, social media followers, impressions, page views, pageviews, page hits, website traffic, web traffic,",
    "site traffic, website visits, website visitors, site visitors, unique visitors, downloads, app downloads, installs, app installs, registered users,",
    "total users, cumulative users, registrations, newsletter subscribers, youtube subscribers, mailing list, email list, press mentions,",
    "media mentions, brand mentions, social mentions, backlinks, github stars, stars on github, discord members, slack members, group members,",
    "video views, retweets, reposts, social media reach, badge scans, app store rank",
  ],
  /** Words that lead from a vanity number to what comes of it. */
  vanityRelief: [
    "who, that, which, per, rate, ratio, ctr, click-through, conversion, convert, converted, converting, converts, share of, percentage of, cost per,",
    "active, retained, returning, paying, engaged, engagement",
  ],
  /** Numbers that can be driven up without anything getting better. */
  gameable: [
    "lines of code, loc, commits, number of commits, pull requests, prs merged, merged prs, story points, sprint velocity, team velocity, development velocity, dev velocity, engineering velocity, delivery velocity, velocity at, velocity of, average velocity, our velocity, increase velocity, features shipped, features delivered,",
    "features released, number of features, number of releases, tickets closed, tickets resolved, number of tickets closed, bugs closed, bugs filed,",
    "bugs found, issues closed, calls made, number of calls, emails sent, meetings held, meetings booked, hours worked, hours billed, billable hours,",
    "overtime, test coverage, code coverage, unit test coverage, tests written, number of tests, documents written,",
    "pages written, articles published, posts published, trainings completed, training hours, certificates, certifications earned, cases processed,",
    "inspections, time on site, handle time, average handle time, tasks completed, tickets processed",
  ],
  /** What people write where a value does not exist, in any language. */
  notApplicable: ["n/a, n.a., na, none, not applicable"],
  /** Words that join two results in one line. */
  joints: ["and, &, plus, as well as, and also"],
  /** Verbs that say a number rises, in the forms a goal has. */
  risingVerbs: [
    "increase, increases, increased, increasing, grow, grows, grew, growing, raise, raises, raised, raising, lift, lifts, lifted, lifting, expand,",
    "expands, expanded, expanding, double, doubles, doubling, triple, tripling, scale up, scaling up, ramp up, ramping up, push up, step up, drive up,",
    "driving up, climb, climbs, maximise, maximize, multiply, up from",
  ],
  /** Verbs that say a number falls. */
  fallingVerbs: [
    "reduce, reduces, reduced, reducing, decrease, decreases, decreased, decreasing, lower, lowers, lowered, lowering, cut, cuts, cutting, halve, halves,",
    "halving, shrink, shrinks, shrinking, shorten, shortens, shortened, shortening, drop, drops, dropping, trim, trims, trimming, slash, slashes,",
    "slashing, minimise, minimize, minimising, minimizing, bring down, bringing down, drive down, driving down, diminish, curb, down from",
  ],
  /** Words that name the means, so that the numbers behind them belong to the means. */
  means: ["by, through, via, with, using, where, in which, while, for which, so that"],
  /** Numbers of which less is the better place. */
  rankMetrics: ["rank, ranking, rankings, position, place, placing, placement, spot, standing"],
  /** Metrics that are a percentage by nature. */
  percentMetrics: [
    "conversion, conversions, conversion rate, trial conversion, churn, churn rate, retention, retention rate, renewal rate, ctr, click-through rate,",
    "click rate, open rate, bounce rate, margin, gross margin, operating margin, profit margin, uptime, availability, market share, share of voice,",
    "win rate, close rate, error rate, failure rate, change-failure rate, crash rate, defect rate, return rate, refund rate, acceptance rate,",
    "completion rate, adoption rate, activation rate, activation, response rate, attrition, attrition rate, turnover rate, test coverage, code coverage,",
    "utilisation, utilization, occupancy, fill rate, pass rate, success rate, abandonment rate, cart abandonment, unsubscribe rate, attendance rate",
  ],
  /** Words that tell points from a relative change. */
  percentKinds: [
    "points, point, pp, pts, ppt, bps, basis points, percentage points, relative, relatively, absolute, in absolute terms, times",
  ],
  /** Nouns that say neither who is counted nor over what time. */
  ambiguousMetrics: [
    "users, customers, engagement, usage, traffic, adoption, activity, growth, performance, quality, satisfaction, accounts, productivity, efficiency",
  ],
  /** Words in front of a noun that do not narrow it. */
  bareModifiers: ["the, our, number, of, total, overall, more"],
  /** Words behind a noun that go on to its value or its day. */
  measureWords: ["by, to, from, before, until, at least, over, above, this, and, per"],
  /** Words that say who is counted, or over what time. */
  metricQualifiers: [
    "active, inactive, paying, paid, daily, weekly, monthly, yearly, annual, quarterly, dau, wau, mau, per, registered, new, returning, repeat, retained,",
    "unique, concurrent, signed-up, verified, enterprise, trial, free, premium, churned, logged-in, first-time, net, gross, average, median, mean,",
    "p50, p75, p90, p95, p99, d1, d7, d30, score, rate, index, nps, csat, sus, survey, rating, minutes, hours, days, a day, a week, a month, a year,",
    "day, week, month, measured, defined, organic, qualified, named, reference, pilot, beta, external, internal",
  ],
  /** Titles of sections that define the metrics of a page. */
  definitionTitles: ["definition, definitions, glossary, how we measure, metric definitions, terms, measurement"],
  /** Words that say where a number can be looked up. */
  evidence: [
    "source, data source, dashboard, report, reports, query, measured by, measured in, measured with, as measured, according to, tracked in, per our,",
    "survey, analytics, spreadsheet, audit, invoice, invoices, crm, grafana, looker, tableau, jira, salesforce, hubspot, amplitude, mixpanel, metabase",
  ],
  /** Where all or none is meant literally, by what is at stake. */
  riskWords: [
    "breach, breaches, fraud, leak, leaks, loss, lost, losses, outage, outages, incident, incidents, fines, violations, regulatory, audit",
  ],
  securityWords: [
    "security, vulnerability, vulnerabilities, cve, cves, mfa, 2fa, sso, encryption, encrypted, compliance, compliant, gdpr, privacy, patched, secrets",
  ],
  peopleSafetyWords: ["injury, injuries, accident, accidents, safety, harassment, harm, fatalities, hurt, burnout"],
  /** Shares of a whole, which end at 0 and 100 per cent. */
  boundedMetrics: [
    "satisfaction, customer satisfaction, csat, uptime, availability, accuracy, precision, recall, retention, customer retention, user retention,",
    "completion, completion rate, test coverage, code coverage, churn, conversion, conversion rate, open rate, click-through rate, error rate, win rate,",
    "pass rate, market share, attendance, on-time delivery, response rate, renewal rate, approval, approval rate, acceptance rate, success rate,",
    "bounce rate, adoption rate, compliance",
  ],
  /** Words beside which a share of a whole may pass 100 per cent. */
  unboundedWords: [
    "net, nrr, ndr, growth, quota, attainment, roi, return on, increase, yoy, year over year, versus, vs, compared, relative, plan, budget, target, goal,",
    "more, additional, improvement",
  ],
  /** Metrics that should be whole but never are. */
  uptimeMetrics: ["uptime, availability"],
  netPromoter: ["nps, enps, net promoter score, net promoter"],
  /** Words that say nothing was left out. */
  universal: ["always, never, without exception, at all times, in every case, no one, nobody, everyone, everybody"],
  /** What an objective can name that a key result can be about, one notion a list. */
  notionSpeed: [
    "fast, faster, fastest, quick, quicker, quickly, speed, rapid, instant, cycle time, lead time, latency, time to, response time",
  ],
  notionSafety: [
    "safe, safer, safest, safely, safety, secure, secured, security, fraud, breach, vulnerabilities, incidents, risk, trust, trusted, privacy",
  ],
  notionQuality: ["quality, defects, bugs, errors, error rate, accurate, accuracy, crash-free, flawless, failures, failure rate"],
  notionReliability: ["reliable, reliability, stable, stability, dependable, resilient, uptime, outage, outages, downtime, availability"],
  notionCost: ["cheap, cheaper, affordable, cost, costs, cost-effective, spend, price, efficient, efficiency"],
  notionEase: ["easy, easier, easiest, effortless, effortlessly, simple, simpler, intuitive, usable, usability, accessible, steps, clicks"],
  notionDelight: ["delight, delighted, delightful, happy, happier, love, loved, satisfaction, satisfied, nps, csat, rating, happiness"],
  /** Words in front of the name of a place. */
  placeOpenings: ["in, across, throughout, into"],
  /** Who or which part of a market a goal is for. */
  segments: [
    "enterprise, enterprises, mid-market, small business, small businesses, smb, startups, developers, engineers, partners, resellers, students, teachers,",
    "parents, patients, clinics, retailers, merchants, sellers, buyers, drivers, employees, newcomers, volunteers, freelancers, agencies, schools",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
