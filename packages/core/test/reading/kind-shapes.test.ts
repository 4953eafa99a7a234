import { describe, expect, test } from "vitest"
import type { Role } from "../../src/model/index.ts"
import { read, type Kind } from "../../src/reading/index.ts"

type Row = readonly [role: Role, kind: Kind, text: string]

function holds(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.for(rows)("%s, %s: %s", ([role, kind, text]) => {
      expect(read(text, { role, language: "en" }).kind).toBe(kind)
    })
  })
}

holds("a number that others decide is a bet, a number of things made an output", [
  ["keyResult", "bet", "12 regulars at the tasting evenings"],
  ["keyResult", "bet", "At least 3 people post about the rye"],
  ["keyResult", "bet", "40 contributions to the recipe archive from outside the team"],
  ["initiative", "bet", "5 qualified leads from the fair"],
  ["objective", "bet", "At least 500 hotels are aware of the flour test"],
  ["keyResult", "output", "5 customer case studies"],
  ["keyResult", "output", "3 customer success stories written"],
  ["keyResult", "bet", "10 design partners live"],
  ["keyResult", "output", "12 recipe videos"],
  ["keyResult", "output", "2 tastings with guests"],
  ["keyResult", "bet", "4,000 registered recipes"],
  ["keyResult", "bet", "At least 900 tasting sessions end in an order"],
  ["keyResult", "bet", "1,500 loyalty cards handed out"],
  ["keyResult", "output", "9 registered recipes"],
  ["initiative", "output", "team of at least 4 bakers designs the oven hall"],
])

holds("a thing made is no output where an objective says what it is to bring", [
  ["objective", "aspiration", "Open the second shop and win first regulars"],
  ["objective", "aspiration", "Launch the ordering page and delight hotels"],
  ["objective", "bet", "Open the second shop and win 40 regulars"],
  ["objective", "output", "Open the second shop and design the third"],
  ["keyResult", "output", "Open the second shop and win first regulars"],
])

holds("a state that is built, and work done well, are aspirations", [
  ["objective", "aspiration", "Build lasting demand for rye"],
  ["objective", "aspiration", "Introduce transparency about prices"],
  ["objective", "aspiration", "Put guests first"],
  ["objective", "aspiration", "Execute with excellence and quality"],
  ["objective", "output", "Execute the move to the new oven hall"],
  ["objective", "output", "Introduce a loyalty card"],
])

holds("a count behind a preposition only tells which", [
  ["objective", "aspiration", "Become the favourite bakery of 3 valleys"],
  ["objective", "bet", "Become the bakery with 40% of the town's bread"],
])

holds("what people are to feel, and more of what is there, are aspirations", [
  ["objective", "aspiration", "Build a shop that guests love"],
  ["objective", "aspiration", "Launch an app hotels can't do without"],
  ["objective", "aspiration", "Write better recipes"],
  ["objective", "aspiration", "Hire and keep great people"],
  ["objective", "aspiration", "Move closer to our guests"],
  ["objective", "output", "Build a shop that sells frozen dough"],
  ["objective", "output", "Move the shop into the mill"],
  ["objective", "output", "Build and keep the recipe archive"],
])

holds("what others decide is a bet, whatever is said to be done", [
  ["keyResult", "bet", "7 out of 9 teams have adopted the recipe format"],
  ["keyResult", "bet", "Train 40 bakers so that 90% pass the exam"],
  ["keyResult", "milestone", "Win the regional bread award"],
])

holds("help is a bet where so many people are to do something", [
  ["keyResult", "bet", "Help 400 members publish a recipe"],
  ["keyResult", "bet", "Add and keep 6 members from other valleys"],
  ["keyResult", "activity", "Help the bakers with the move"],
  ["keyResult", "output", "Add and test 6 new recipes"],
])

holds("how much something is to do is a bet", [
  ["initiative", "bet", "The oven line can bake loaves at 0.8 times the cost of the old one"],
  ["keyResult", "bet", "Order lookups take less than 1 s"],
  ["keyResult", "bet", "The till handles 2000 orders"],
  ["initiative", "bet", "Bread sold on Sundays is no more than 1.2x the weekday average"],
  ["keyResult", "bet", "Scale frozen deliveries to 500k loaves"],
  ["keyResult", "output", "Hotels can order from 2 bakeries"],
  ["keyResult", "vital-sign", "No order waits more than one hour for an answer"],
])

holds("a sentence says what people are to do, or what a thing does", [
  ["keyResult", "aspiration", "Students rely on the recipe guide"],
  ["objective", "aspiration", "The oven works efficiently for large orders"],
  ["keyResult", "output", "The till returns valid totals"],
  ["keyResult", "output", "The new mixer replaces the old one"],
  ["objective", "unknown", "The till supports three currencies of payment cards"],
  ["keyResult", "output", "Nightly test reports for the shops"],
])

holds("how something is to be is an aspiration", [
  ["objective", "aspiration", "The bakery is inclusive and responsive"],
  ["objective", "aspiration", "The shop is a great place for bakers"],
  ["objective", "aspiration", "Our rye is the most loved in town"],
  ["initiative", "aspiration", "The menu is as good as a printed one"],
  ["initiative", "aspiration", "The till is extensible"],
  ["objective", "aspiration", "Recipes are getting more concrete"],
  ["keyResult", "output", "The archive is published"],
  ["keyResult", "unknown", "The archive is searchable"],
])

holds("making with a quality is an aspiration only when no thing is named", [
  ["objective", "aspiration", "Build a small, devoted circle of bakers"],
  ["objective", "aspiration", "Establish our starter as the reference for sourdough"],
  ["objective", "aspiration", "Build a company that thrives"],
  ["objective", "aspiration", "Make the order page easy to use"],
  ["keyResult", "output", "Make a new order page"],
  ["objective", "aspiration", "Establish a repeatable, scalable ordering motion"],
  ["objective", "output", "Build a robust order pipeline"],
  ["objective", "output", "Deliver a secure app"],
  ["keyResult", "output", "Company presence established"],
])

holds("a participle behind a thing says that it is done, also with more behind it", [
  ["keyResult", "output", "Order service published for hotels"],
  ["keyResult", "output", "Loyalty scheme live with daily offers"],
  ["keyResult", "output", "We've written a safety manual"],
  ["keyResult", "output", "Design tokens are published"],
  ["keyResult", "aspiration", "Hotel teams feel supported by the bakery"],
])

holds("a word that is often a noun is one in front of what it is about", [
  ["keyResult", "output", "Guide on ordering bread"],
  ["keyResult", "output", "Plan for the harvest fair"],
  ["keyResult", "activity", "Guide the apprentices"],
  ["keyResult", "activity", "Support and promote local mills"],
  ["keyResult", "output", "A regular tasting of the spring menu"],
  ["keyResult", "output", "Definition of the baking day"],
])

holds("tags, labels and conditions in front do not decide", [
  ["keyResult", "output", "(all) Launch the card"],
  ["keyResult", "bet", "[mobile] Sign 5 hotels"],
  ["keyResult", "output", "Add - the till can print receipts"],
  ["keyResult", "output", "Hotels, breakfast: publish the menu"],
  ["keyResult", "output", "After the fair, publish the recipes"],
])

holds("what is ensured or kept without a metric is a wish, unless it is a duty", [
  ["keyResult", "aspiration", "Ensure a smooth handover for hotels"],
  ["objective", "aspiration", "Ensure buyers see the value of rye"],
  ["objective", "aspiration", "Maintain our strong culture"],
  ["keyResult", "unknown", "Make sure the till works offline"],
  ["keyResult", "vital-sign", "Ensure all orders are answered within 24 hours"],
  ["keyResult", "vital-sign", "Maintain the price list"],
  ["keyResult", "bet", "Ensure the oven can mix and bake 500 loaves"],
])

holds("only a number that the verb is about makes a bet", [
  ["initiative", "milestone", "Receive feedback on 25 recipes"],
  ["initiative", "bet", "Receive 25 letters of praise"],
  ["keyResult", "output", "Make at least 50 recipe updates"],
  ["keyResult", "output", "Deploy the till in the shops within 2 months"],
  ["objective", "bet", "Improve the dough so that it rests at most 3 h"],
])

holds("among KPIs a total may be reached or watched, and finished work is no metric", [
  ["kpi", "unknown", "Adoption: 1000+ downloads"],
  ["kpi", "unknown", "Price list agreed"],
  ["kpi", "vital-sign", "Pallets in the yard: 40"],
  ["kpi", "vital-sign", "Orders a week: at least 300"],
  ["kpi", "vital-sign", "Crumb softness"],
])

test.for([
  ["Raise NPS from 40 (Q3 2025) to 55", undefined],
  ["Grow sales from $2M (2025) to $6M by Q4 2026", "2026-12-31"],
  ["Open 5 shops (Q2 2026) to serve hotels", "2026-06-30"],
] as const)("the date of a baseline is no deadline: %s", ([text, date]) => {
  expect(read(text, { role: "keyResult" }).deadline?.date).toBe(date)
})

test.for([
  ["Bring rye to the largest hotels (200+ beds, group owned)", false],
  ["Win more hotels (20+ contracts)", true],
  ["Ship on time, no delays", false],
  ["No outages at the till", true],
  ["On time, zero returns", true],
] as const)("audiences and remarks are not measured: %s is %s", ([text, quantified]) => {
  expect(read(text, { role: "keyResult" }).quantified).toBe(quantified)
})

holds("a metric that is to move or to be reached, with no number, is a wish", [
  ["keyResult", "aspiration", "Team satisfaction increases from spring to autumn"],
  ["keyResult", "aspiration", "Attendance at the tastings improves."],
  ["keyResult", "aspiration", "The oven line earns a good score from the bakers"],
  ["keyResult", "aspiration", "More active tastings in the shops"],
  ["keyResult", "aspiration", "Reduction in flour waste"],
  ["keyResult", "bet", "The post hits the top 5 of the week"],
  ["keyResult", "output", "Report on attendance increases"],
  ["keyResult", "milestone", "The rye earns a gold medal"],
  ["keyResult", "unknown", "Up-to-date price board"],
])

holds("effort for what others are to do, or for what is to move, is a wish of an objective", [
  ["objective", "aspiration", "Help small bakeries stay independent"],
  ["objective", "aspiration", "Focus on raising attendance at the tastings"],
  ["objective", "aspiration", "Baking and delivering rye works reliably"],
  ["objective", "aspiration", "Remove barriers to ordering by phone"],
  ["objective", "aspiration", "Establish consistency across the shops"],
  ["objective", "activity", "Help marketing with the launch"],
  ["objective", "activity", "Work on the price board"],
  ["objective", "output", "Remove the old till"],
  ["objective", "output", "Building the price board"],
  ["objective", "output", "Complete the oven migration"],
  ["objective", "milestone", "Complete the rye challenge"],
  ["keyResult", "milestone", "Complete the oven migration"],
])

holds("all of the work is no effect of it", [
  ["keyResult", "output", "Migrate 100% of the shops to the new till"],
  ["keyResult", "bet", "Automate 80% of the orders"],
  ["keyResult", "bet", "100% of loaves delivered before seven"],
])
