/** The file format: reading officers' workbooks with suspicion, writing ours. */
package io.zhuangan.intake.xlsx;
