using Jail.Core;

namespace Jail.Engines;

/// <summary>Something an engine could not do. The message says what happened, to what, and what mends it.</summary>
public class EngineException : Exception
{
    public EngineException(ErrorCode code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    public ErrorCode Code { get; }

    /// <summary>The jail's name or the path concerned.</summary>
    public string? Subject { get; init; }

    /// <summary>errno(3) of the failed call, 0 when it was none.</summary>
    public int Errno { get; init; }
}
