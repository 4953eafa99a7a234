/** A plan with most of what plans have: headings, lists, a table, labels, front matter, fields, dates and findings of many rules. */
export const samplePlan = `---
cycle: 2026-Q3
team: Harbour
---

# Harbour team, Q3 2026

The last two quarters have shown that berths stay empty when **ferries** are late. See the [notes](https://example.org/notes).

## Objective 1: Become the harbour that skippers recommend

**Why:** Skippers who wait for a berth do not come back.

Owner: Ines Halloran

### Key results

- KR1: Move berth occupancy from 61% to 75% by 30 September 2026
- KR2: Raise the skippers' NPS to 40 (currently 22) [guardrail]
- KR3: Launch the new booking page
- KR 1.4: Hold 12 workshops with ferry lines, weekly

### Initiatives

- [x] Ship the tide calendar @bruno
- [ ] Interview 20 skippers

## Objective 2: Increase revenue by 30%

| Key result | Baseline | Target | Due | Owner |
| --- | ---: | ---: | --- | --- |
| Revenue per berth and month | $1.2k | $1.6k | 2026-09-30 | Bruno Castell |
| Late ferries | 14% | < 5% | end of Q3 | TBD |

## KPIs

- **Uptime of the gate:** keep above 99.9%
- Median waiting time: at most 2 hours, reviewed every month

1. **Objective 3:** Maintain a safe harbour
   - **Key results**
     1. Reduce incidents from 9 to 3 while keeping traffic at 2,000 ships a month
     2. Everybody is trained

Our objective this quarter is to win back the ferry lines. We will know that we succeeded when three lines are back by August.
`
