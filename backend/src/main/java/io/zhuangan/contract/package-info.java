/**
 * 合同示范文本与行业规范 (plan task 14): an association writes a text of numbered clauses and variables, opens it for
 * comment, answers every comment and publishes an edition that never changes again. Firms fill in their own sheets,
 * which are nobody else's, and declare what they adopted; the association reads figures without firms.
 *
 * <p>A text shipped here is ours and marked 示例文本; nothing in this room is law. Signing and storing a signed
 * contract do not belong here.
 */
package io.zhuangan.contract;
