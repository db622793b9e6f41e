-- AlterTable
ALTER TABLE "BulkEdit" ADD COLUMN     "isOpen" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "BulkTask" (
    "bulkEditId" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "picks" JSONB NOT NULL,
    "outcome" JSONB,

    CONSTRAINT "BulkTask_pkey" PRIMARY KEY ("bulkEditId","officeId")
);

-- CreateIndex
CREATE INDEX "BulkTask_officeId_idx" ON "BulkTask"("officeId");

-- AddForeignKey
ALTER TABLE "BulkTask" ADD CONSTRAINT "BulkTask_bulkEditId_fkey" FOREIGN KEY ("bulkEditId") REFERENCES "BulkEdit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkTask" ADD CONSTRAINT "BulkTask_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
