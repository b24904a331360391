package io.zhuangan.regulator.consultation;

import io.zhuangan.consultation.EntryText;
import io.zhuangan.consultation.QuestionView;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of an entry. */
public class EntryForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String topic;
    private String title;
    private String question;
    private String answer;
    private String titleEn;
    private String questionEn;
    private String answerEn;
    private String document;
    private String article;
    private LocalDate asOf;
    private boolean example;

    void fill(EntryText t) {
        topic = t.topic();
        title = t.title();
        question = t.question();
        answer = t.answer();
        titleEn = t.titleEn();
        questionEn = t.questionEn();
        answerEn = t.answerEn();
        document = t.document();
        article = t.article();
        asOf = t.asOf();
        example = t.example();
    }

    /** The words of the asker are a start; the names in them are for the editor to take out. */
    void fill(QuestionView q) {
        topic = q.topic();
        title = q.title();
        question = q.words();
        if (q.draft() == null) return;
        answer = q.draft().words();
        document = q.draft().document();
        article = q.draft().article();
    }

    EntryText text() {
        return new EntryText(
                topic, title, question, answer, titleEn, questionEn, answerEn, document, article, asOf, example);
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getQuestionEn() {
        return questionEn;
    }

    public void setQuestionEn(String questionEn) {
        this.questionEn = questionEn;
    }

    public String getAnswerEn() {
        return answerEn;
    }

    public void setAnswerEn(String answerEn) {
        this.answerEn = answerEn;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public boolean isExample() {
        return example;
    }

    public void setExample(boolean example) {
        this.example = example;
    }
}
