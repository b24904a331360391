/**
 * 政策问答: a firm or an association asks the bureau, a bureau officer drafts the answer with its legal basis, a second
 * person of the city decides it. What is of use to everybody is written anew without names and published by a second
 * person (plan task 18).
 *
 * <p>A question and its answer are the asker's and the bureau's alone; a published entry knows nothing of who asked, nor
 * when. Advice in a single case, complaints and objections do not belong here.
 */
package io.zhuangan.consultation;
