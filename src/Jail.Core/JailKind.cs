namespace Jail.Core;

public enum JailKind
{
    /// <summary>A complete installation with its own init.</summary>
    Full,

    /// <summary>What one daemon needs, and that daemon.</summary>
    Nano,
}
