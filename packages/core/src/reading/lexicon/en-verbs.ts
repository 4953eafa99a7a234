import type { VerbClass } from "../types.ts"
import type { Polyseme } from "./types.ts"

function list(words: string): readonly string[] {
  return words.split(", ")
}

/** Verbs by the class they give a statement; dictionary forms. */
export const createEnglishVerbs = (): Readonly<Partial<Record<VerbClass, readonly string[]>>> => ({
  aspire: list(
    "move towards, move toward, capitalize on, evolve, institutionalize, nail, overcome, perfect, reframe, refocus, regain, reshape, revive, satisfy, be known for, be famous for, be recognised as, be recognized as, be seen as, turn into, get to where, reach the point where, reinforce, diversify, harmonize, leverage, be ready, get ready, rise, grow into, bring joy, stand out, live, secure our place, become, be, own, dominate, win back, delight, inspire, transform, reinvent, redefine, reimagine, empower, enable, let, make, give, turn, earn back, set the standard, stand for, unlock, open up, feel, trust, love, prefer, thrive, belong, master, pioneer, prove, embrace, simplify, streamline, modernize, modernise, revolutionize, revolutionise, disrupt, rethink, excel, shape, position, elevate, catalyze, catalyse, understand, know, break down, strive, aspire, succeed, ensure that everyone, handle, align, optimize, optimise, professionalize, demystify, democratize, energize, mature, uplevel, level up, ignite",
  ),
  increase: list(
    "bolster, expedite, tighten, increase, grow, raise, lift, boost, improve, expand, extend, widen, double, triple, quadruple, multiply, accelerate, speed up, strengthen, maximize, maximise, scale, gain, climb, push up, step up, advance, ramp, ramp up, uplift, enlarge, drive up, bump, deepen, enhance, broaden, outperform, build up, scale up",
  ),
  decrease: list(
    "reduce, decrease, lower, cut, halve, shrink, shorten, drop, trim, slash, minimize, minimise, eliminate, eradicate, curb, contain, bring down, drive down, save, shave, narrow, diminish, compress, decelerate, prevent, avoid, mitigate, lessen, limit, cut down, slow down",
  ),
  move: list("shift, convert, transition, adjust, rebalance"),
  achieve: list(
    "achieve, reach, hit, attain, get to, land, win, acquire, onboard, book, earn, capture, score, qualify, exceed, surpass, beat, break even, cross, rank, recruit, enrol, enroll, activate, collect, raise $, raise €, raise £, raise ¥, receive, attract, gather, sell, obtain, accumulate, bring in, sign up, signup, secure funding, complete a run, lose, average",
  ),
  maintain: list(
    "maintain, keep, hold, sustain, preserve, retain, stay, remain, continue to be, guarantee, protect, uphold, stabilize, stabilise, monitor, track, safeguard, defend, keep up, ensure, make sure, comply, meet, respect",
  ),
  output: list(
    "persist, solidify, abolish, accommodate, adapt, aggregate, announce, articulate, augment, broadcast, collate, complement, craft, curate, deduplicate, defer, disclose, dissolve, employ, endorse, enrich, exchange, flag, free up, freeze, generalize, grant, hand off, highlight, illustrate, inject, invent, kickstart, lock, lock in, manufacture, mark, offload, overhaul, polish, prune, purge, rationalize, re-organize, reactivate, recalibrate, reclaim, recover, recreate, repackage, repurpose, reset, restart, restore, retrain, reuse, rotate, sanitize, scan, segment, showcase, sort, source, subscribe, synchronize, toggle, transcribe, trigger, undo, utilize, utilise, withdraw, send, reboot, operationalize, operationalise, expose, greet, return, fall back, declare, commit to, describe, enforce, execute, use, detect, solve, decouple, link, reference, apply, assign, attach, back up, bundle, cache, calculate, calibrate, clarify, classify, clone, commercialize, compute, customize, debug, delete, detail, digitize, digitise, disable, discontinue, distribute, edit, elect, equip, fill, filter, formulate, gamify, import, index, initiate, isolate, license, load, log, modify, monetize, negotiate, normalize, notify, outsource, purchase, query, rearchitect, reconcile, recycle, redirect, refine, relaunch, relocate, remediate, remodel, renegotiate, replicate, retrofit, revamp, revise, rework, route, schedule, scope, script, send, simulate, sketch, structure, summarize, summarise, supply, synthesize, tag, tokenize, transfer, trace, tune, unveil, virtualize, wrap, stop, delete, draft up, fork, backport, benchmark suite, stabilise builds, bring up, cut over, cut a release, build out, lay out, write up, hand over, phase out, factor out, break out, carve out, spec out, move over, tidy up, tear down, bring back, put in place, put together, put up, finish up, enroll in, integrate with, retire the, launch, ship, deliver, build, implement, create, develop, deploy, publish, write, produce, redesign, rebuild, rewrite, refactor, migrate, integrate, install, set up, setup, roll out, rollout, introduce, add, fix, merge, automate, upgrade, replace, provide, draft, define, specify, configure, provision, open, hire, embed, export, port, containerize, containerise, remove, decommission, open source, opensource, brand, rebrand, rename, translate, print, buy, procure, enable support, put, make available, establish, formalize, formalise, standardize, standardise, consolidate, centralize, centralise, unify, externalize, expose, display, generate, record, update, refresh, convert into, adopt, incorporate, include, compile, assemble, package, host, organize a, stand up, spin up, separate, split, extract, wire, connect, hook up, store, capture metrics, instrument, code, program, prototype, mirror, convert to, bootstrap, scaffold, clean up, cleanup, commit, push, upload, register, list, prioritize, prioritise, outline, document, catalog, catalogue, map out, allow, support for, extend to, encrypt, harden, patch, resolve, address, ingest, parse, model, render, swap, switch, move to, dockerize, templatize, template, initialize, start, begin, kick off, kickoff, bring online, make it possible, demonstrate, finalize, finalise, fund, commission, reproduce, design, name, appoint, staff, backfill, restructure, reorganize, change over, cover, populate, seed, validate with, codify, release, reserve, plan and, localize, open-source, unblock, gate, surface, label, annotate, propose, post, film, paint, cook, bake, plant, repair, renovate, sew, knit, draw, compose",
  ),
  activity: list(
    "anticipate, acknowledge, ask, ask for, educate, emphasize, explain, reward, memorize, meditate, swim, walk, sleep, work, rely, tweet, blog about, oversee, publicise, publicize, spread, concentrate, pair, recommend, advertise, arrange, comment, convene, cooperate, delegate, enlist, examine, follow, govern, guide, inform, inspect, instruct, join, lobby, mobilize, offer, orchestrate, partner, persuade, pitch, play, react, remind, request, revisit, serve, suggest, treat, vet, welcome, strategize, catch up, keep working, keep up with, stay in touch, spend time, be involved, get involved, give talks, give feedback, take part, take care, look for, search for, watch, listen to, talk to, speak to, meet up, hang out, reflect on, journal, draw inspiration, nurture, foster, cultivate, facilitate, promote, encourage, consult, help, analyze, analyse, participate, learn how to, learn to, assist, attend, collaborate, coordinate, communicate, discuss, explore, investigate, research, study, look into, look at, talk, brainstorm, prepare, organise, organize, conduct, train, coach, mentor, work on, work with, work towards, work toward, continue, engage, liaise, follow up, evaluate, assess, advise, advocate, contribute, socialize, socialise, sync, share, raise awareness, survey, audit, reach out, experiment with, practice, practise, read, exercise, volunteer, spend, evangelize, evangelise, iterate, think about, keep improving, continue to, try, seek, pursue, check, check in, network, interact, observe, consider, manage, operate, perform, listen, speak, teach, travel, meet with, connect with, visit, celebrate, focus on, invest in, invest, dedicate, allocate, invite, solicit, fulfill, fulfil, answer questions, recruit for, reflect, rehearse",
  ),
  complete: list(
    "clear out, close down, cancel, wind down, discontinue the, pay off, file taxes, enact, sell off, move out, move in, complete, finish, certify, pass, approve, file, submit, go live, award, ratify, sunset, retire, deprecate, accredit, issue, graduate, sign off, close out, wrap up, defend thesis, get approval, get certified, kill, shut down, finalize the move, conclude, archive, turn off, incorporate the company, agree, agree on, decide, decide on, settle, choose, select, clear",
  ),
  learn: list(
    "diagnose, forecast, pinpoint, reassess, map, figure out, estimate, uncover, sample, scope out, shadow, proof of concept, understand whether, understand why, understand how, learn whether, probe, learn, validate, invalidate, test whether, experiment, pilot, discover, find out, determine, baseline, benchmark, choose between, disprove, size, interview, spike, de-risk, derisk, quantify, measure, identify, prove out, compare, confirm, verify, establish baseline, establish a baseline, establish the baseline, test",
  ),
  routine: list("administer, renew"),
})

/** Verbs whose class is decided by their object; the first case that fits wins. */
export const ENGLISH_POLYSEMES: Readonly<Record<string, Polyseme>> = {
  create: {
    when: [
      { object: "firstMeasure", class: "learn" },
      { object: "superlative", class: "aspire" },
      { object: "state", class: "aspire" },
      { object: "abstract", class: "aspire" },
    ],
    otherwise: "output",
  },
  build: {
    when: [
      { object: "superlative", class: "aspire" },
      { object: "abstract", class: "aspire" },
      { object: "firstMeasure", class: "learn" },
    ],
    otherwise: "output",
  },
  make: {
    when: [
      { object: "state", class: "aspire" },
      { object: "deliverable", class: "output" },
    ],
    otherwise: "aspire",
  },
  add: {
    when: [
      { object: "deliverable", class: "output" },
      { object: "metric", class: "achieve" },
      { object: "population", class: "achieve" },
    ],
    otherwise: "output",
  },
  enable: {
    when: [
      { object: "quantity", class: "achieve" },
      { object: "population", class: "aspire" },
      { object: "abstract", class: "aspire" },
    ],
    otherwise: "output",
  },
  execute: { when: [{ object: "superlative", class: "aspire" }], otherwise: "output" },
  put: {
    when: [
      { object: "population", class: "aspire" },
      { object: "abstract", class: "aspire" },
    ],
    otherwise: "output",
  },
  take: {
    when: [
      { object: "metric", class: "move" },
      { object: "abstract", class: "aspire" },
    ],
    otherwise: "activity",
  },
  start: { when: [{ object: "abstract", class: "aspire" }], otherwise: "output" },
  recover: { when: [{ object: "deliverable", class: "output" }], otherwise: "aspire" },
  fix: { when: [{ object: "abstract", class: "aspire" }], otherwise: "output" },
  introduce: { when: [{ object: "abstract", class: "aspire" }], otherwise: "output" },
  implement: { when: [{ object: "abstract", class: "aspire" }], otherwise: "output" },
  champion: { when: [], otherwise: "activity" },
  run: {
    when: [
      { object: "superlative", class: "aspire" },
      { object: "state", class: "aspire" },
      { object: "activity", class: "activity" },
      { object: "question", class: "learn" },
    ],
    otherwise: "activity",
  },
  prepare: { when: [{ object: "deliverable", class: "output" }], otherwise: "activity" },
  organise: { when: [{ object: "activity", class: "activity" }], otherwise: "output" },
  organize: { when: [{ object: "activity", class: "activity" }], otherwise: "output" },
  perform: { when: [{ object: "deliverable", class: "output" }], otherwise: "activity" },
  conduct: {
    when: [
      { object: "activity", class: "activity" },
      { object: "deliverable", class: "output" },
    ],
    otherwise: "activity",
  },
  support: {
    when: [
      { object: "quantity", class: "achieve" },
      { object: "population", class: "activity" },
      { object: "activity", class: "activity" },
      { object: "deliverable", class: "output" },
    ],
    otherwise: "activity",
  },
  extend: {
    when: [
      { object: "metric", class: "increase" },
      { object: "deliverable", class: "output" },
    ],
    otherwise: "increase",
  },
  expand: {
    when: [
      { object: "metric", class: "increase" },
      { object: "quantity", class: "increase" },
      { object: "deliverable", class: "output" },
    ],
    otherwise: "increase",
  },
  do: { when: [{ object: "activity", class: "activity" }], otherwise: "activity" },
  go: { when: [{ object: "quantity", class: "move" }], otherwise: "activity" },
  bring: { when: [{ object: "metric", class: "move" }], otherwise: "aspire" },
  hold: {
    when: [
      { object: "activity", class: "activity" },
      { object: "metric", class: "maintain" },
    ],
    otherwise: "maintain",
  },
  host: { when: [{ object: "activity", class: "activity" }], otherwise: "output" },
  close: {
    when: [
      { object: "accounts", class: "routine" },
      { object: "deal", class: "achieve" },
      { object: "activity", class: "activity" },
      { object: "quantity", class: "achieve" },
    ],
    otherwise: "complete",
  },
  sign: {
    when: [
      { object: "quantity", class: "achieve" },
      { object: "deal", class: "achieve" },
    ],
    otherwise: "complete",
  },
  establish: {
    when: [
      { object: "firstMeasure", class: "learn" },
      { object: "superlative", class: "aspire" },
      { object: "abstract", class: "aspire" },
    ],
    otherwise: "output",
  },
  demonstrate: {
    when: [
      { object: "quality", class: "aspire" },
      { object: "abstract", class: "aspire" },
    ],
    otherwise: "output",
  },
  develop: {
    when: [
      { object: "abstract", class: "aspire" },
      { object: "superlative", class: "aspire" },
    ],
    otherwise: "output",
  },
  produce: { when: [{ object: "state", class: "aspire" }], otherwise: "output" },
  provide: {
    when: [
      { object: "superlative", class: "aspire" },
      { object: "state", class: "aspire" },
      { object: "abstract", class: "aspire" },
    ],
    otherwise: "output",
  },
  deliver: {
    when: [
      { object: "state", class: "aspire" },
      { object: "superlative", class: "aspire" },
      { object: "abstract", class: "aspire" },
    ],
    otherwise: "output",
  },
  ship: { when: [{ object: "state", class: "aspire" }], otherwise: "output" },
  launch: { when: [], otherwise: "output" },
  learn: {
    when: [
      { object: "question", class: "learn" },
      { object: "quantity", class: "complete" },
    ],
    otherwise: "activity",
  },
  solve: { when: [{ object: "abstract", class: "aspire" }], otherwise: "output" },
  source: { when: [{ object: "deal", class: "achieve" }], otherwise: "output" },
  lead: { when: [{ object: "activity", class: "activity" }], otherwise: "aspire" },
  secure: {
    when: [
      { object: "quantity", class: "achieve" },
      { object: "deal", class: "achieve" },
    ],
    otherwise: "aspire",
  },
  drive: { when: [{ object: "metric", class: "increase" }], otherwise: "aspire" },
  win: {
    when: [
      { object: "quantity", class: "achieve" },
      { object: "deal", class: "achieve" },
    ],
    otherwise: "aspire",
  },
  earn: {
    when: [
      { object: "quantity", class: "achieve" },
      { object: "abstract", class: "aspire" },
    ],
    otherwise: "achieve",
  },
  review: { when: [], otherwise: "activity" },
  test: { when: [{ object: "question", class: "learn" }], otherwise: "learn" },
  explore: { when: [{ object: "question", class: "learn" }], otherwise: "activity" },
  assess: { when: [{ object: "question", class: "learn" }], otherwise: "activity" },
  investigate: { when: [{ object: "question", class: "learn" }], otherwise: "activity" },
  evaluate: { when: [{ object: "question", class: "learn" }], otherwise: "activity" },
  generate: {
    when: [
      { object: "metric", class: "achieve" },
      { object: "deal", class: "achieve" },
    ],
    otherwise: "output",
  },
  remove: { when: [{ object: "abstract", class: "aspire" }], otherwise: "output" },
  move: {
    when: [
      { object: "metric", class: "move" },
      { object: "state", class: "aspire" },
    ],
    otherwise: "output",
  },
  migrate: { when: [], otherwise: "output" },
  ensure: { when: [], otherwise: "maintain" },
  keep: { when: [], otherwise: "maintain" },
  plan: { when: [{ object: "activity", class: "activity" }], otherwise: "output" },
  present: { when: [], otherwise: "activity" },
  report: { when: [], otherwise: "activity" },
  meet: { when: [{ object: "population", class: "activity" }], otherwise: "maintain" },
  raise: { when: [{ object: "deal", class: "achieve" }], otherwise: "increase" },
  place: { when: [{ object: "quantity", class: "achieve" }], otherwise: "output" },
  activate: { when: [{ object: "quantity", class: "achieve" }], otherwise: "output" },
  identify: { when: [], otherwise: "learn" },
  respond: { when: [], otherwise: "maintain" },
  answer: { when: [], otherwise: "maintain" },
  process: { when: [{ object: "quantity", class: "achieve" }], otherwise: "routine" },
  collect: { when: [{ object: "quantity", class: "achieve" }], otherwise: "activity" },
  gather: { when: [{ object: "quantity", class: "achieve" }], otherwise: "activity" },
  recruit: { when: [{ object: "quantity", class: "achieve" }], otherwise: "output" },
  obtain: { when: [{ object: "quantity", class: "achieve" }], otherwise: "complete" },
  receive: { when: [{ object: "quantity", class: "achieve" }], otherwise: "complete" },
  onboard: { when: [{ object: "quantity", class: "achieve" }], otherwise: "output" },
  change: { when: [{ object: "metric", class: "move" }], otherwise: "output" },
  get: {
    when: [
      { object: "quantity", class: "achieve" },
      { object: "deal", class: "achieve" },
      { object: "state", class: "aspire" },
      { object: "deliverable", class: "complete" },
    ],
    otherwise: "move",
  },
}
