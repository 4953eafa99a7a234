const places = ["harbour", "market", "valley", "old town", "lakeside", "airport", "university", "river", "station", "garden"]
const changes = [
  (at, n) => `Raise weekly visits at the ${at} from ${n}00 to ${n + 3}00`,
  (at, n) => `Cut waiting time at the ${at} from ${n + 9} to ${n + 2} minutes`,
  at => `Launch the new timetable for the ${at}`,
  (at, n) => `Keep returned tickets at the ${at} below ${n + 1}%`,
]

/** A plan of many teams, at least as long as asked for, in characters. */
export function writeLongPlan(length) {
  let text = "# All lines, Q1 2027\n"
  for (let team = 1; text.length < length; team++) {
    const place = places[team % places.length]
    text += `\n## Line ${team}, ${place}\n\n### Objective ${team}: Guests of the ${place} come back because the ride is easy\n\nWhy: half of those who leave say that the ${place} was hard to reach.\n\n`
    text += changes.map((write, index) => `- KR${team}.${index + 1}: ${write(place, (team % 7) + 2)}\n`).join("")
  }
  return text
}
