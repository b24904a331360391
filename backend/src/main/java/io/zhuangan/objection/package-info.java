/**
 * 异议与复核 (Measures Art. 10(4), 10(5)): a firm objects to the grade it was told, with evidence; within seven working
 * days somebody else than the first assessor keeps or adjusts it with reasons; then the grade is final. Also final is
 * what nobody objected to while the window was open.
 *
 * <p>How a grade is calculated belongs to grading; this room asks {@code GradeDoor} for another one and knows why.
 */
package io.zhuangan.objection;
