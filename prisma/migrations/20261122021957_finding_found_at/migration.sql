-- CreateIndex
CREATE INDEX "Finding_officeId_foundAt_idx" ON "Finding"("officeId", "foundAt");
