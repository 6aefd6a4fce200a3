using Jail.Core;

namespace Jail.Panel.Hosting;

/// <summary>What could not be done, in the words the caller gets: REST makes a problem of it, the UI a message.</summary>
internal sealed class PanelException : Exception
{
    public PanelException(string type, int status, string title, string detail, IReadOnlyList<Problem>? problems = null)
        : base(detail)
    {
        Type = type;
        Status = status;
        Title = title;
        Problems = problems ?? [];
    }

    /// <summary>Stable URI path, e.g. <c>/problems/address-in-use</c>.</summary>
    public string Type { get; }

    public int Status { get; }

    public string Title { get; }

    /// <summary>Per field, for 400 and 422.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
