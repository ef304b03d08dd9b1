package org.duizhao.script;

/** The two scripts of Chinese. */
public enum Script {
    SIMPLIFIED,
    TRADITIONAL
}
