-- AlterTable
ALTER TABLE "PublicationRequest" ADD COLUMN     "toldAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "PublicationRequest_state_publishAt_idx" ON "PublicationRequest"("state", "publishAt");
