package io.zhuangan.regulator;

import io.zhuangan.kit.ProblemMapper;
import jakarta.ws.rs.ext.Provider;

/** Errors of this front-end's JSON interface. Here because the shared jar is not searched for providers. */
@Provider
public class ApiProblems extends ProblemMapper {}
