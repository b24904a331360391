package io.zhuangan.contract;

import java.util.List;

/** A round of comments with the text, the own tenant's comments and all answers. */
public record RoundView(RoundLine line, ContractText text, List<CommentView> mine, List<AnswerView> answers) {}
