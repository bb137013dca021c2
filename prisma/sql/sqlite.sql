-- CreateTable
CREATE TABLE "Dataset" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "version" TEXT NOT NULL,
    "program" TEXT NOT NULL,
    "loadedAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Derivation" (
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("kind", "id")
);

-- CreateTable
CREATE TABLE "Redirect" (
    "kind" TEXT NOT NULL,
    "oldId" TEXT NOT NULL,
    "newId" TEXT NOT NULL,

    PRIMARY KEY ("kind", "oldId")
);

-- CreateTable
CREATE TABLE "Remark" (
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "content" JSONB NOT NULL,

    PRIMARY KEY ("kind", "position")
);

-- CreateTable
CREATE TABLE "Company" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "partOf" TEXT,
    "website" TEXT,
    "wikidata" TEXT,
    "ticker" TEXT,
    "rank" INTEGER NOT NULL,
    "knownFrom" TEXT NOT NULL,
    "solidFrom" TEXT,
    "wellFrom" TEXT,
    "wellSolidFrom" TEXT
);

-- CreateTable
CREATE TABLE "CompanyBelief" (
    "companyId" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT NOT NULL,
    "milestones" INTEGER NOT NULL,
    "partnerships" INTEGER NOT NULL,
    "promised" INTEGER NOT NULL,
    "largestShift" INTEGER NOT NULL,
    "overdueSince" TEXT NOT NULL,
    "standsUnder" TEXT,
    "activity" INTEGER NOT NULL,
    "placeRank" INTEGER NOT NULL,
    "isUnder" BOOLEAN NOT NULL,
    "rank" INTEGER NOT NULL,

    PRIMARY KEY ("companyId", "scope", "reading", "validFrom"),
    CONSTRAINT "CompanyBelief_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CompanyToken" (
    "token" TEXT NOT NULL,
    "field" INTEGER NOT NULL,
    "companyId" TEXT NOT NULL,

    PRIMARY KEY ("companyId", "token", "field"),
    CONSTRAINT "CompanyToken_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CompanyWhole" (
    "partId" TEXT NOT NULL,
    "wholeId" TEXT NOT NULL,

    PRIMARY KEY ("partId", "wholeId"),
    CONSTRAINT "CompanyWhole_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CompanyWhole_wholeId_fkey" FOREIGN KEY ("wholeId") REFERENCES "Company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CompanyTechnology" (
    "companyId" TEXT NOT NULL,
    "technology" TEXT NOT NULL,
    "knownFrom" TEXT NOT NULL,
    "wellFrom" TEXT,

    PRIMARY KEY ("companyId", "technology"),
    CONSTRAINT "CompanyTechnology_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CompanyElectrolyte" (
    "companyId" TEXT NOT NULL,
    "electrolyte" TEXT NOT NULL,
    "knownFrom" TEXT NOT NULL,
    "wellFrom" TEXT,

    PRIMARY KEY ("companyId", "electrolyte"),
    CONSTRAINT "CompanyElectrolyte_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Partnership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "solidState" TEXT NOT NULL,
    "unnamedParties" TEXT,
    "formed" TEXT,
    "rank" INTEGER NOT NULL,
    "kindList" TEXT NOT NULL,
    "technologyList" TEXT NOT NULL,
    "knownFrom" TEXT NOT NULL,
    "wellFrom" TEXT
);

-- CreateTable
CREATE TABLE "PartnershipToken" (
    "token" TEXT NOT NULL,
    "field" INTEGER NOT NULL,
    "partnershipId" TEXT NOT NULL,

    PRIMARY KEY ("partnershipId", "token", "field"),
    CONSTRAINT "PartnershipToken_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PartnershipKind" (
    "partnershipId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("partnershipId", "kind"),
    CONSTRAINT "PartnershipKind_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PartnershipTechnology" (
    "partnershipId" TEXT NOT NULL,
    "technology" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("partnershipId", "technology"),
    CONSTRAINT "PartnershipTechnology_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PartnershipElectrolyte" (
    "partnershipId" TEXT NOT NULL,
    "electrolyte" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("partnershipId", "electrolyte"),
    CONSTRAINT "PartnershipElectrolyte_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PartnershipParty" (
    "partnershipId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "companyId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("partnershipId", "position"),
    CONSTRAINT "PartnershipParty_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PartnershipParty_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PartnershipInvolves" (
    "partnershipId" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "country" TEXT,

    PRIMARY KEY ("partnershipId", "companyId"),
    CONSTRAINT "PartnershipInvolves_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PartnershipInvolves_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PartnershipBelief" (
    "partnershipId" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT NOT NULL,
    "announcedEdtf" TEXT,
    "announcedEarliest" TEXT,
    "announcedLatest" TEXT,
    "announcedApproximate" BOOLEAN,
    "status" TEXT NOT NULL,
    "claims" INTEGER NOT NULL,
    "undated" BOOLEAN NOT NULL,
    "sortDay" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,

    PRIMARY KEY ("partnershipId", "reading", "validFrom"),
    CONSTRAINT "PartnershipBelief_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "solidState" TEXT NOT NULL,
    "placeTown" TEXT,
    "placeCountry" TEXT,
    "lookedFor" JSONB NOT NULL,
    "rank" INTEGER NOT NULL,
    "knownFrom" TEXT NOT NULL,
    "wellFrom" TEXT
);

-- CreateTable
CREATE TABLE "MilestoneToken" (
    "token" TEXT NOT NULL,
    "field" INTEGER NOT NULL,
    "milestoneId" TEXT NOT NULL,

    PRIMARY KEY ("milestoneId", "token", "field"),
    CONSTRAINT "MilestoneToken_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MilestoneTechnology" (
    "milestoneId" TEXT NOT NULL,
    "technology" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("milestoneId", "technology"),
    CONSTRAINT "MilestoneTechnology_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MilestoneElectrolyte" (
    "milestoneId" TEXT NOT NULL,
    "electrolyte" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "own" BOOLEAN NOT NULL,
    "knownFrom" TEXT NOT NULL,
    "wellFrom" TEXT,

    PRIMARY KEY ("milestoneId", "electrolyte"),
    CONSTRAINT "MilestoneElectrolyte_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MilestoneCompany" (
    "milestoneId" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("milestoneId", "companyId"),
    CONSTRAINT "MilestoneCompany_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MilestoneCompany_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MilestoneInvolves" (
    "milestoneId" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "country" TEXT,
    "responsible" BOOLEAN NOT NULL,

    PRIMARY KEY ("milestoneId", "companyId"),
    CONSTRAINT "MilestoneInvolves_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MilestoneInvolves_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MilestonePartnership" (
    "milestoneId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("milestoneId", "partnershipId"),
    CONSTRAINT "MilestonePartnership_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MilestonePartnership_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MilestoneBelief" (
    "milestoneId" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT NOT NULL,
    "solidState" TEXT NOT NULL,
    "ownerId" TEXT,
    "status" TEXT NOT NULL,
    "outcome" TEXT,
    "baselineEdtf" TEXT,
    "baselineEarliest" TEXT,
    "baselineLatest" TEXT,
    "baselineApproximate" BOOLEAN,
    "currentEdtf" TEXT,
    "currentEarliest" TEXT,
    "currentLatest" TEXT,
    "currentApproximate" BOOLEAN,
    "achievedEdtf" TEXT,
    "achievedEarliest" TEXT,
    "achievedLatest" TEXT,
    "achievedApproximate" BOOLEAN,
    "lastTargetEdtf" TEXT,
    "lastTargetEarliest" TEXT,
    "lastTargetLatest" TEXT,
    "lastTargetApproximate" BOOLEAN,
    "hasSlip" BOOLEAN NOT NULL,
    "slipMinDays" INTEGER,
    "slipMaxDays" INTEGER,
    "firstDeadline" TEXT,
    "shiftDays" INTEGER,
    "shiftAtLeast" BOOLEAN NOT NULL,
    "lateDays" INTEGER,
    "slips" INTEGER NOT NULL,
    "pullIns" INTEGER NOT NULL,
    "undatedDelays" INTEGER NOT NULL,
    "datedClaims" INTEGER NOT NULL,
    "stands" TEXT,
    "countedOn" TEXT,
    "targetFrom" TEXT,
    "targetTo" TEXT,
    "achievedFrom" TEXT,
    "achievedTo" TEXT,
    "steps" JSONB NOT NULL,
    "conflict" JSONB NOT NULL,
    "claims" INTEGER NOT NULL,
    "lastSaidOnEdtf" TEXT NOT NULL,
    "lastSaidOnEarliest" TEXT,
    "lastSaidOnLatest" TEXT NOT NULL,
    "lastSaidOnApproximate" BOOLEAN NOT NULL,
    "undated" BOOLEAN NOT NULL,
    "sortDay" TEXT NOT NULL,
    "shiftless" BOOLEAN NOT NULL,
    "shiftOrder" INTEGER NOT NULL,
    "lateOrder" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "standingClaimId" TEXT,
    "weaklySourced" BOOLEAN NOT NULL,

    PRIMARY KEY ("milestoneId", "reading", "validFrom"),
    CONSTRAINT "MilestoneBelief_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "publisher" TEXT NOT NULL,
    "title" TEXT,
    "authors" JSONB NOT NULL,
    "url" TEXT,
    "archiveUrl" TEXT,
    "retrieved" TEXT,
    "read" TEXT NOT NULL,
    "added" TEXT NOT NULL,
    "publishedEdtf" TEXT,
    "publishedEarliest" TEXT,
    "publishedLatest" TEXT,
    "publishedApproximate" BOOLEAN,
    "publishedBasis" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "syndicatedFrom" TEXT,
    "language" TEXT NOT NULL,
    "note" TEXT,
    "rank" INTEGER NOT NULL,
    "knownFrom" TEXT NOT NULL,
    "solidFrom" TEXT
);

-- CreateTable
CREATE TABLE "SourceToken" (
    "token" TEXT NOT NULL,
    "field" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("sourceId", "token", "field"),
    CONSTRAINT "SourceToken_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceMention" (
    "sourceId" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("sourceId", "companyId"),
    CONSTRAINT "SourceMention_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceInvolves" (
    "sourceId" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "country" TEXT,
    "knownFrom" TEXT NOT NULL,
    "ownFrom" TEXT,

    PRIMARY KEY ("sourceId", "companyId"),
    CONSTRAINT "SourceInvolves_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "milestoneId" TEXT,
    "partnershipId" TEXT,
    "says" TEXT NOT NULL,
    "dateEdtf" TEXT,
    "dateEarliest" TEXT,
    "dateLatest" TEXT,
    "dateApproximate" BOOLEAN,
    "asSaid" TEXT,
    "saidOnEdtf" TEXT NOT NULL,
    "saidOnEarliest" TEXT,
    "saidOnLatest" TEXT NOT NULL,
    "saidOnApproximate" BOOLEAN NOT NULL,
    "saidBy" JSONB NOT NULL,
    "via" TEXT,
    "summary" TEXT NOT NULL,
    "note" TEXT,
    "sourceId" TEXT NOT NULL,
    "paragraphs" JSONB NOT NULL,
    "checkedOn" TEXT,
    "checkedAgainst" TEXT,
    "tier" TEXT NOT NULL,
    "solidState" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "changes" BOOLEAN NOT NULL,
    "move" TEXT,
    "fromEdtf" TEXT,
    "fromEarliest" TEXT,
    "fromLatest" TEXT,
    "fromApproximate" BOOLEAN,
    "toEdtf" TEXT,
    "toEarliest" TEXT,
    "toLatest" TEXT,
    "toApproximate" BOOLEAN,
    "hasShift" BOOLEAN NOT NULL,
    "shiftMinDays" INTEGER,
    "shiftMaxDays" INTEGER,
    "wellFrom" TEXT,
    "copyOf" TEXT,
    "rank" INTEGER NOT NULL,
    "undated" BOOLEAN NOT NULL,
    "addedOn" TEXT NOT NULL,
    CONSTRAINT "Claim_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Claim_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Claim_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimToken" (
    "token" TEXT NOT NULL,
    "field" INTEGER NOT NULL,
    "claimId" TEXT NOT NULL,

    PRIMARY KEY ("claimId", "token", "field"),
    CONSTRAINT "ClaimToken_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WellHistory" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "revision" TEXT NOT NULL,
    "changes" BOOLEAN NOT NULL,
    "move" TEXT,
    "fromEdtf" TEXT,
    "fromEarliest" TEXT,
    "fromLatest" TEXT,
    "fromApproximate" BOOLEAN,
    "toEdtf" TEXT,
    "toEarliest" TEXT,
    "toLatest" TEXT,
    "toApproximate" BOOLEAN,
    "hasShift" BOOLEAN NOT NULL,
    "shiftMinDays" INTEGER,
    "shiftMaxDays" INTEGER,
    CONSTRAINT "WellHistory_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Metric" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "companyId" TEXT,
    "partnershipId" TEXT,
    "milestoneId" TEXT,
    "country" TEXT,
    "quantity" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "low" REAL,
    "high" REAL,
    "unit" TEXT NOT NULL,
    "alsoGivenAs" JSONB NOT NULL,
    "qualifier" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "level" TEXT,
    "testCycle" TEXT,
    "conditions" TEXT,
    "dateEdtf" TEXT,
    "dateEarliest" TEXT,
    "dateLatest" TEXT,
    "dateApproximate" BOOLEAN,
    "saidOnEdtf" TEXT NOT NULL,
    "saidOnEarliest" TEXT,
    "saidOnLatest" TEXT NOT NULL,
    "saidOnApproximate" BOOLEAN NOT NULL,
    "saidBy" JSONB NOT NULL,
    "summary" TEXT NOT NULL,
    "note" TEXT,
    "sourceId" TEXT NOT NULL,
    "paragraphs" JSONB NOT NULL,
    "tier" TEXT NOT NULL,
    "inSolidState" BOOLEAN NOT NULL,
    "rank" INTEGER NOT NULL,
    CONSTRAINT "Metric_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Metric_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Metric_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Metric_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MetricToken" (
    "token" TEXT NOT NULL,
    "field" INTEGER NOT NULL,
    "metricId" TEXT NOT NULL,

    PRIMARY KEY ("metricId", "token", "field"),
    CONSTRAINT "MetricToken_metricId_fkey" FOREIGN KEY ("metricId") REFERENCES "Metric" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MetricSpeaker" (
    "metricId" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,

    PRIMARY KEY ("metricId", "companyId"),
    CONSTRAINT "MetricSpeaker_metricId_fkey" FOREIGN KEY ("metricId") REFERENCES "Metric" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MetricTechnology" (
    "metricId" TEXT NOT NULL,
    "technology" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "own" BOOLEAN NOT NULL,

    PRIMARY KEY ("metricId", "technology"),
    CONSTRAINT "MetricTechnology_metricId_fkey" FOREIGN KEY ("metricId") REFERENCES "Metric" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Company_rank_idx" ON "Company"("rank");

-- CreateIndex
CREATE INDEX "CompanyBelief_scope_rank_idx" ON "CompanyBelief"("scope", "rank");

-- CreateIndex
CREATE INDEX "CompanyToken_token_field_companyId_idx" ON "CompanyToken"("token", "field", "companyId");

-- CreateIndex
CREATE INDEX "CompanyWhole_wholeId_idx" ON "CompanyWhole"("wholeId");

-- CreateIndex
CREATE INDEX "PartnershipToken_token_field_partnershipId_idx" ON "PartnershipToken"("token", "field", "partnershipId");

-- CreateIndex
CREATE INDEX "PartnershipKind_kind_idx" ON "PartnershipKind"("kind");

-- CreateIndex
CREATE INDEX "PartnershipTechnology_technology_idx" ON "PartnershipTechnology"("technology");

-- CreateIndex
CREATE INDEX "PartnershipElectrolyte_electrolyte_idx" ON "PartnershipElectrolyte"("electrolyte");

-- CreateIndex
CREATE INDEX "PartnershipParty_companyId_idx" ON "PartnershipParty"("companyId");

-- CreateIndex
CREATE INDEX "PartnershipInvolves_companyId_idx" ON "PartnershipInvolves"("companyId");

-- CreateIndex
CREATE INDEX "PartnershipBelief_undated_sortDay_rank_idx" ON "PartnershipBelief"("undated", "sortDay", "rank");

-- CreateIndex
CREATE INDEX "PartnershipBelief_rank_idx" ON "PartnershipBelief"("rank");

-- CreateIndex
CREATE INDEX "Milestone_kind_idx" ON "Milestone"("kind");

-- CreateIndex
CREATE INDEX "MilestoneToken_token_field_milestoneId_idx" ON "MilestoneToken"("token", "field", "milestoneId");

-- CreateIndex
CREATE INDEX "MilestoneTechnology_technology_idx" ON "MilestoneTechnology"("technology");

-- CreateIndex
CREATE INDEX "MilestoneElectrolyte_electrolyte_idx" ON "MilestoneElectrolyte"("electrolyte");

-- CreateIndex
CREATE INDEX "MilestoneCompany_companyId_idx" ON "MilestoneCompany"("companyId");

-- CreateIndex
CREATE INDEX "MilestoneInvolves_companyId_idx" ON "MilestoneInvolves"("companyId");

-- CreateIndex
CREATE INDEX "MilestonePartnership_partnershipId_idx" ON "MilestonePartnership"("partnershipId");

-- CreateIndex
CREATE INDEX "MilestoneBelief_counted_idx" ON "MilestoneBelief"("validTo", "validFrom", "reading", "solidState", "milestoneId", "status", "outcome", "stands", "countedOn", "firstDeadline", "targetFrom", "targetTo", "achievedFrom", "achievedTo", "currentEarliest", "currentLatest", "baselineEdtf", "datedClaims", "slips", "pullIns", "shiftless", "shiftDays", "shiftOrder", "lateOrder", "undated", "sortDay", "rank", "ownerId");

-- CreateIndex
CREATE INDEX "MilestoneBelief_undated_sortDay_rank_idx" ON "MilestoneBelief"("undated", "sortDay", "rank");

-- CreateIndex
CREATE INDEX "MilestoneBelief_lastSaidOnLatest_rank_idx" ON "MilestoneBelief"("lastSaidOnLatest", "rank");

-- CreateIndex
CREATE INDEX "MilestoneBelief_shiftless_shiftOrder_rank_idx" ON "MilestoneBelief"("shiftless", "shiftOrder", "rank");

-- CreateIndex
CREATE INDEX "MilestoneBelief_lateOrder_rank_idx" ON "MilestoneBelief"("lateOrder", "rank");

-- CreateIndex
CREATE INDEX "MilestoneBelief_countedOn_idx" ON "MilestoneBelief"("countedOn");

-- CreateIndex
CREATE INDEX "MilestoneBelief_rank_idx" ON "MilestoneBelief"("rank");

-- CreateIndex
CREATE INDEX "Source_rank_idx" ON "Source"("rank");

-- CreateIndex
CREATE INDEX "SourceToken_token_field_sourceId_idx" ON "SourceToken"("token", "field", "sourceId");

-- CreateIndex
CREATE INDEX "SourceInvolves_companyId_idx" ON "SourceInvolves"("companyId");

-- CreateIndex
CREATE INDEX "Claim_rank_idx" ON "Claim"("rank");

-- CreateIndex
CREATE INDEX "Claim_milestoneId_saidOnLatest_sourceId_idx" ON "Claim"("milestoneId", "saidOnLatest", "sourceId");

-- CreateIndex
CREATE INDEX "Claim_partnershipId_saidOnLatest_sourceId_idx" ON "Claim"("partnershipId", "saidOnLatest", "sourceId");

-- CreateIndex
CREATE INDEX "Claim_sourceId_idx" ON "Claim"("sourceId");

-- CreateIndex
CREATE INDEX "Claim_saidOnLatest_idx" ON "Claim"("saidOnLatest");

-- CreateIndex
CREATE INDEX "Claim_changes_undated_rank_idx" ON "Claim"("changes", "undated", "rank" DESC);

-- CreateIndex
CREATE INDEX "Claim_addedOn_rank_idx" ON "Claim"("addedOn" DESC, "rank" DESC);

-- CreateIndex
CREATE INDEX "ClaimToken_token_field_claimId_idx" ON "ClaimToken"("token", "field", "claimId");

-- CreateIndex
CREATE INDEX "Metric_rank_idx" ON "Metric"("rank");

-- CreateIndex
CREATE INDEX "Metric_companyId_idx" ON "Metric"("companyId");

-- CreateIndex
CREATE INDEX "Metric_milestoneId_idx" ON "Metric"("milestoneId");

-- CreateIndex
CREATE INDEX "Metric_partnershipId_idx" ON "Metric"("partnershipId");

-- CreateIndex
CREATE INDEX "Metric_sourceId_idx" ON "Metric"("sourceId");

-- CreateIndex
CREATE INDEX "Metric_quantity_idx" ON "Metric"("quantity");

-- CreateIndex
CREATE INDEX "MetricToken_token_field_metricId_idx" ON "MetricToken"("token", "field", "metricId");

-- CreateIndex
CREATE INDEX "MetricSpeaker_companyId_idx" ON "MetricSpeaker"("companyId");

-- CreateIndex
CREATE INDEX "MetricTechnology_technology_idx" ON "MetricTechnology"("technology");
