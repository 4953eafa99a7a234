import { readTaxonomy, type MetricTaxonomy } from "./metric-taxonomy.ts"
import type { MetricTerm } from "./types.ts"

const TAXONOMY: MetricTaxonomy = {
  growth:
    "active users=weekly active users=monthly active users=daily active users=dau=wau=mau*|users|customers|accounts|seats|stores|installs|orders|transactions|gmv*|usage=usage volume|units sold|sites live|contributors=number of contributors|subscribers|members=membership=membership base|visitors=unique visitors=new visitors|customer base|user base|market penetration|stars|followers|downloads|page views=pageviews|impressions|api calls",
  revenue:
    "revenue=revenues*|arr=annual recurring revenue*|mrr=monthly recurring revenue*|bookings|sales|acv|arpu=average revenue per user*|deal size|upsell|expansion revenue|average order value=aov|pipeline|win rate|quota attainment|gross profit*|profit=profits=total profits=net profit|revenue per employee|roi=return on investment|turnover|lifetime value=ltv=clv|ebitda|donations|funding raised|billings",
  acquisition:
    "sign-ups=signups=sign ups=registrations|leads=new leads=qualified leads|mql=mqls|sql=sqls|trials|demos|conversion rate=conversion=conversions*|trial-to-paid|visitor-to-lead|ctr=click-through rate=click through rate|traffic=web traffic=organic traffic|cac=customer acquisition cost-*|cost per lead-|payback months-|share of voice|organic visits|referrals|bounce rate-|cost per acquisition=cpa-",
  retention:
    "churn=churn rate=gross churn=logo churn=net churn=customer churn-*|retention=retention rate=retention rates=user retention=customer retention=user retention rates*|d30|nrr=net revenue retention*|grr|renewal rate=renewals|repeat purchase=repeat purchases|stickiness=dau / mau|activation=activation rate=activation curve|adoption=adoption rate=feature adoption=user adoption|sessions per user|reactivation|unsubscribe rate=unsubscribes-|time in product|habit rate|engagement=engagement rate=user engagement|repeat rate",
  quality:
    "defects=defect rate=number of defects-*|bugs=bug count=open bugs=number of bugs-|escaped defects-|error rate=error rates=errors-*|crash-free sessions=crash-free rate=crash free sessions|change-failure rate=change failure rate=change fail rate-*|rework-|returns=return rate-|complaint rate-|accuracy|precision|recall|f1=f1 score|first-time-right|test pass rate=pass rate|sla breaches-|data quality score=data quality|code quality|test coverage=code coverage=unit test coverage=coverage|false positives=false positive rate=false-positive rate-|false negatives=false negative rate-|crash rate=crashes-|regressions-|failure rate=failures-|success rate|completion rate|completeness|correctness|technical debt-",
  speed:
    "cycle time=cycle times-*|lead time=lead times=lead-time-*|time to market-|deployment frequency=deploy frequency|release frequency|throughput|velocity|response time=response times=customer support response times-*|first response=first response time=first reply time-|resolution time=time to resolution=time to resolve-*|mttr=mean time to recovery=mean time to resolve=time to recover=time to restore-*|mttd=mean time to detect-|latency=p95 latency=p99 latency=latencies-*|page load=page load time=load time=load times-|time to value-|build time=build times=ci time=pipeline time-|onboarding time-|wait time=waiting time-|startup time=start-up time=boot time-|processing time-|turnaround time-|handling time=handle time-|time to first byte=ttfb-|review time-|query time=search time-|inference time-",
  cost: "cost=costs=spend=spending=expenses-|opex-*|cogs-|cost per unit=unit cost-|cost per ticket-|cost per order-|infrastructure spend=infrastructure cost=cloud spend=cloud cost=cloud costs=infrastructure costs-*|burn=burn rate-*|runway*|gross margin*|operating margin=margin=profit margin=net margin*|utilisation=utilization=resource utilization|headcount cost-|waste-|inventory days-|cost to serve-|budget variance-|tco=total cost of ownership-|memory usage=memory footprint=memory consumption-|cpu usage=cpu utilization-|energy consumption-|efficiency|operating costs=operational costs-",
  satisfaction:
    "nps=net promoter score*|csat=customer satisfaction=customer satisfaction score*|ces-|satisfaction=satisfaction score=user satisfaction=developer satisfaction|rating=app rating=app store rating=average rating=ratings|review score|support satisfaction|complaints=number of complaints-|sentiment|recommendation score|happiness=customer happiness|loyalty=customer loyalty|usability=sus=usability score|trust score|ease of use|customer experience|user experience=developer experience",
  people:
    "enps*|employee engagement=team engagement=engagement score*|attrition=turnover rate=employee turnover=staff turnover-*|regretted attrition-|time to hire=time-to-hire-|offer acceptance=offer acceptance rate|burnout-|overtime-|on-call load=pager load-|internal mobility|diversity share|training completion|absence=absenteeism-|manager score|psychological safety|headcount|employee satisfaction=team satisfaction|morale",
  reliability:
    "uptime=system uptime=server uptime*|ci pipeline=ci / cd pipeline=build pipeline=deployment pipeline=release pipeline|availability=service availability*|slo=slo attainment=slos|incidents=incident count=number of incidents=outages-*|p1 incidents=sev1=sev1 incidents-|vulnerabilities=open vulnerabilities=critical vulnerabilities-|time to patch-|audit findings-|compliance|data loss-|fraud rate=fraud-*|backup restore|phishing click rate-|injuries=major injury-*|error budget|downtime-|alerts-|reliability|flaky tests=flakiness-",
  learning:
    "experiments run|hypotheses validated|time to insight-|decisions made|prototypes tested|ideas tested|skills certified|patents|research coverage|learning velocity|share of revenue from new products",
  market:
    "market share|brand recognition=brand awareness=awareness|category rank|analyst position|reference customers|preference|share of wallet|press tier|community reputation|search ranking=rankings=ranking",
  "output-volume":
    "features shipped=number of features shipped|releases=number of releases|posts|tickets closed|story points|calls|emails|documents|events|training sessions|lines of code=lines of code written|commits=number of commits|pull requests=prs merged=merged prs",
}

/** What is commonly measured, with category, polarity and whether the sources name it as a sign to watch for good. */
export const listEnglishMetrics = (): readonly MetricTerm[] => readTaxonomy(TAXONOMY)
